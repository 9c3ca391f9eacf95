package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.ContentPart.CASES;
import static vn.motcua.procedure.domain.ContentPart.CHANNELS;
import static vn.motcua.procedure.domain.ContentPart.COMPONENTS;
import static vn.motcua.procedure.domain.ContentPart.FEES;
import static vn.motcua.procedure.domain.ContentPart.FORM;
import static vn.motcua.procedure.domain.ContentPart.GENERAL;
import static vn.motcua.procedure.domain.ContentPart.PROCESS;
import static vn.motcua.procedure.domain.ContentPart.RESULTS;
import static vn.motcua.procedure.domain.Fault.Severity.ERROR;
import static vn.motcua.procedure.domain.Fault.Severity.WARNING;

/** Lỗi của nội dung thủ tục: all that the verifier looks for, with the part in which it is put right. */
public enum Fault {
    NO_NAME(GENERAL, ERROR),
    TEXT_TOO_LONG(GENERAL, ERROR),
    TEXT_HOLDS_MARKUP(GENERAL, WARNING),
    NO_SECTOR(GENERAL, ERROR),
    UNKNOWN_SECTOR(GENERAL, ERROR),
    NO_LEVEL(GENERAL, ERROR),
    NO_AUDIENCE(GENERAL, WARNING),
    NO_COMPETENT_AGENCY(GENERAL, WARNING),
    PARTIAL_WITHOUT_REASON(GENERAL, ERROR),
    FULL_WITHOUT_ONLINE(GENERAL, ERROR),
    FULL_BUT_PAPER_ORIGINAL(COMPONENTS, WARNING),
    NO_DECISION(GENERAL, ERROR),
    NO_FIRST_DAY(GENERAL, ERROR),
    BEFORE_VERSION_IN_FORCE(GENERAL, ERROR),
    OTHER_VERSION_MEANWHILE(GENERAL, ERROR),

    CASE_WITHOUT_NAME(CASES, ERROR),
    CASE_TWICE(CASES, ERROR),
    CASES_UNUSED(CASES, ERROR),
    UNKNOWN_CASE(CASES, ERROR),
    NO_STEPS(CASES, WARNING),
    STEP_WITHOUT_TEXT(CASES, ERROR),

    COMPONENT_WITHOUT_NAME(COMPONENTS, ERROR),
    COMPONENT_WITHOUT_CODE(COMPONENTS, ERROR),
    COMPONENT_TWICE(COMPONENTS, ERROR),
    COMPONENT_FORM_NOT_THERE(COMPONENTS, ERROR),
    NEGATIVE_NUMBER(COMPONENTS, ERROR),

    NO_CHANNEL(CHANNELS, ERROR),
    CHANNEL_WITHOUT_TIME(CHANNELS, ERROR),
    CHANNEL_TIME_ONLY_IN_WORDS(CHANNELS, WARNING),
    CHANNEL_TWICE(CHANNELS, ERROR),
    TIME_OF_NOTHING(CHANNELS, ERROR),

    FEE_WITHOUT_NAME(FEES, ERROR),
    FEE_WITHOUT_AMOUNT(FEES, ERROR),
    FEE_ONLY_IN_WORDS(FEES, WARNING),
    FEE_OF_NO_CHANNEL(FEES, WARNING),
    REDUCTION_OUT_OF_RANGE(FEES, ERROR),
    REDUCTION_FOR_NOBODY(FEES, ERROR),

    NO_RESULT(RESULTS, ERROR),
    RESULT_WITHOUT_NAME(RESULTS, ERROR),
    NO_LEGAL_BASIS(RESULTS, ERROR),
    LEGAL_BASIS_EMPTY(RESULTS, ERROR),

    FORM_FAULT(FORM, ERROR),
    FORM_DOUBT(FORM, WARNING),
    FORM_UNUSED(FORM, WARNING),

    PROCESS_UNKNOWN(PROCESS, ERROR),
    PROCESS_TOO_LONG(PROCESS, ERROR),
    PROCESS_WITHOUT_NAME(PROCESS, ERROR),
    PROCESS_WITHOUT_STEPS(PROCESS, ERROR),
    PROCESS_STEP_WITHOUT_KEY(PROCESS, ERROR),
    PROCESS_STEP_WITHOUT_NAME(PROCESS, ERROR),
    PROCESS_STEP_TWICE(PROCESS, ERROR),
    PROCESS_STEP_WITHOUT_ACTOR(PROCESS, ERROR),
    PROCESS_STEP_WITHOUT_TIME(PROCESS, ERROR),
    PROCESS_LEADS_NOWHERE(PROCESS, ERROR),
    PROCESS_DEAD_END(PROCESS, ERROR),
    PROCESS_UNREACHABLE(PROCESS, ERROR),
    PROCESS_WITHOUT_END(PROCESS, ERROR),
    PROCESS_WITHOUT_REFUSAL(PROCESS, ERROR),
    PROCESS_LOOP_WITHOUT_EXIT(PROCESS, ERROR);

    /** Mức độ: an error refuses publication, a warning only asks for a second look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final ContentPart part;
    private final Severity severity;

    Fault(ContentPart part, Severity severity) {
        this.part = part;
        this.severity = severity;
    }

    public ContentPart part() {
        return part;
    }

    public Severity severity() {
        return severity;
    }
}
