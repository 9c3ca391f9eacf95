package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.ProcedureVerifier.blank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Thẩm định cách thức thực hiện, thời hạn, phí và lệ phí. */
class TermsVerifier {

    private final ProcedureContent content;
    private final boolean offered;
    private final List<ContentProblem> problems = new ArrayList<>();

    TermsVerifier(ProcedureContent content, boolean offered) {
        this.content = content;
        this.offered = offered;
    }

    List<ContentProblem> problems() {
        if (offered && content.channels().isEmpty()) {
            found(Fault.NO_CHANNEL, "channels");
        }
        Set<String> seen = new HashSet<>();
        for (int row = 1; row <= content.channels().size(); row++) {
            judge(content.channels().get(row - 1), row, seen);
        }
        for (int row = 1; row <= content.fees().size(); row++) {
            judge(content.fees().get(row - 1), row);
        }
        return problems;
    }

    private void judge(ChannelTerms terms, int row, Set<String> seen) {
        String place = "channel-" + row;
        if (!seen.add(terms.channel() + "/" + terms.caseKey())) {
            found(Fault.CHANNEL_TWICE, place, row, terms.channel());
        }
        ProcessingTime time = terms.processingTime();
        if (time == null && (offered || blank(terms.note()))) {
            found(Fault.CHANNEL_WITHOUT_TIME, place, row, terms.channel());
        } else if (time == null) {
            found(Fault.CHANNEL_TIME_ONLY_IN_WORDS, place, row, terms.channel());
        } else if (time.amount() == 0 && time.unit() != TimeUnit.SAME_DAY) {
            found(Fault.TIME_OF_NOTHING, place, row, terms.channel());
        }
    }

    private void judge(FeeItem fee, int row) {
        String place = "fee-" + row;
        if (blank(fee.name())) {
            found(Fault.FEE_WITHOUT_NAME, place, row);
        }
        if (fee.amount() == null && blank(fee.note())) {
            found(Fault.FEE_WITHOUT_AMOUNT, place, row);
        } else if (fee.amount() == null) {
            found(Fault.FEE_ONLY_IN_WORDS, place, row);
        }
        if (fee.channel() != null && !content.offers(fee.channel())) {
            found(Fault.FEE_OF_NO_CHANNEL, place, row, fee.channel());
        }
        for (FeeReduction reduction : fee.reductions()) {
            if (reduction.percent() < 1 || reduction.percent() > 100) {
                found(Fault.REDUCTION_OUT_OF_RANGE, place, row, reduction.percent());
            }
            if (blank(reduction.who())) {
                found(Fault.REDUCTION_FOR_NOBODY, place, row);
            }
        }
    }

    private void found(Fault fault, String place, Object... arguments) {
        problems.add(ContentProblem.of(fault, place, arguments));
    }
}
