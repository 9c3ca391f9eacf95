package vn.motcua.procedure.domain;

import java.util.List;
import java.util.function.Predicate;
import vn.motcua.kernel.Folded;

/** Văn bản của Cổng quốc gia trên nền địa phương: what the law says is taken over, what the province added is kept. */
public final class NationalText {

    private NationalText() {}

    public static ProcedureContent over(ProcedureContent local, ProcedureContent national) {
        return new ProcedureContent(
                national.name(),
                withEventOf(local.classification(), national.classification()),
                national.authorities(),
                national.text(),
                national.cases(),
                national.components().stream().map(component -> withFormOf(local.components(), component)).toList(),
                national.channels(),
                national.fees(),
                local.form(),
                national.decision() == null ? local.decision() : national.decision(),
                national.provenance(),
                local.eligibility());
    }

    /** The national catalogue knows no life events. */
    private static Classification withEventOf(Classification local, Classification national) {
        return national.lifeEvent() != LifeEvent.OTHER
                ? national
                : new Classification(national.sectorCode(), national.levels(), national.audiences(),
                        national.audienceText(), local.lifeEvent(), national.onlineLevel(), national.partialReason(),
                        national.kind());
    }

    private static RequiredDocument withFormOf(List<RequiredDocument> local, RequiredDocument national) {
        Predicate<RequiredDocument> same = one -> one.code() != null && one.code().equals(national.code())
                || Folded.of(one.name()).equals(Folded.of(national.name()));
        return local.stream()
                .filter(RequiredDocument::filledInOnline)
                .filter(same)
                .findFirst()
                .map(one -> new RequiredDocument(national.code(), national.caseKey(), national.name(),
                        national.originals(), national.copies(), national.certifiedCopies(), national.required(),
                        one.formKey(), national.hint() == null ? one.hint() : national.hint(), national.templates()))
                .orElse(national);
    }
}
