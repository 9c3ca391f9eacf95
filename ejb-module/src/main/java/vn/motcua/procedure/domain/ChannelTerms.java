package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Điều kiện của một cách thức thực hiện: how long it takes when handed in that way.
 *
 * @param caseKey the only case to which it applies; null if to all
 * @param processingTime null if the publication states none that can be counted: then {@code note} is all there is
 */
public record ChannelTerms(SubmissionChannel channel, String caseKey, ProcessingTime processingTime, String note)
        implements Serializable {

    public static ChannelTerms always(SubmissionChannel channel, ProcessingTime processingTime, String note) {
        return new ChannelTerms(channel, null, processingTime, note);
    }
}
