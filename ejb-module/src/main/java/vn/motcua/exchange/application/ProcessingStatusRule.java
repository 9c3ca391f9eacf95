package vn.motcua.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryRule;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Trạng thái xử lý phải thuộc một trạng thái hồ sơ và ứng với một mã quốc gia that the portal takes. */
@ApplicationScoped
class ProcessingStatusRule implements EntryRule {

    @Override
    public String list() {
        return ProcessingStatus.LIST;
    }

    @Override
    public Optional<RowProblem> problemWith(EntryValues values) {
        ProcessingStatus status = ProcessingStatus.of(values);
        if (status.internal() == null) {
            return Optional.of(new RowProblem(EntryColumn.ATTRIBUTE, Objection.VALUE_UNKNOWN, ProcessingStatus.INTERNAL));
        }
        return NationalStatus.withCode(status.national()).isPresent()
                ? Optional.empty()
                : Optional.of(new RowProblem(EntryColumn.ATTRIBUTE, Objection.VALUE_UNKNOWN, ProcessingStatus.NATIONAL));
    }
}
