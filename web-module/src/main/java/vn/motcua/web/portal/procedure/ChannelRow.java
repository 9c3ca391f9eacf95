package vn.motcua.web.portal.procedure;

import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.ChannelTerms;

/**
 * Một cách thức nộp: how long it takes and what it costs when handed in that way.
 *
 * @param caseName the only case for which it holds; null if for all
 * @param charge what is known of the sum
 * @param total what everybody pays who hands in that way; null unless {@code charge} says that there is a sum
 */
public record ChannelRow(ChannelTerms terms, String caseName, Charge charge, Money total) {

    /** Điều biết được về số tiền phải nộp. */
    public enum Charge {
        /** Không mất phí. */
        FREE,
        /** Một số tiền cho mọi người. */
        SUM,
        /** Một số tiền, và các khoản chỉ thu trong một số trường hợp. */
        SUM_AND_MORE,
        /** Tùy trường hợp, không có số tiền chung. */
        DEPENDS,
        /** Chưa công bố. */
        NOT_STATED
    }
}
