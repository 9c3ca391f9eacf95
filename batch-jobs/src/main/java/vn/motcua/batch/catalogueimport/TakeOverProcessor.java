package vn.motcua.batch.catalogueimport;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.catalogueimport.application.ImportWork;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.kernel.BusinessRuleViolation;

/** Asks the use case for every procedure; one that a rule refuses is on the import's own record and stops nothing. */
@Dependent
@Named("takeOverProcedure")
public class TakeOverProcessor implements ItemProcessor {

    @Inject ImportWork work;
    @Inject CurrentActor current;

    @Override
    public Object processItem(Object read) {
        ItemOfImport item = (ItemOfImport) read;
        current.run(ImportActor.ACTOR, () -> {
            try {
                work.take(item.importId(), item.procedure());
            } catch (BusinessRuleViolation refused) {
                work.refuse(item.importId(), item.procedure(), refused.messageKey() + " " + refused.getMessage());
            }
        });
        return item.toString();
    }
}
