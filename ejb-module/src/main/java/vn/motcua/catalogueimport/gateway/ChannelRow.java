package vn.motcua.catalogueimport.gateway;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Một dòng cách thức thực hiện, as the source has it.
 *
 * @param time null if the source states none
 * @param unit in the words of the source; empty if it states none
 * @param amounts what the source itself found in the words, first the main one
 * @param words fee and description, glued together
 */
record ChannelRow(SubmissionChannel channel, BigDecimal time, String unit, List<Amount> amounts, String words) {

    /** Số tiền trong nguồn: in the currency, or the percent sign, that stands behind it. */
    record Amount(String value, String currency) {}
}
