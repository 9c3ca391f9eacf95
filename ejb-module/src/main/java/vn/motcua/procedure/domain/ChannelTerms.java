package vn.motcua.procedure.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Điều kiện của một cách thức thực hiện: how long it takes when handed in that way. */
@Embeddable
public record ChannelTerms(
        @Enumerated(EnumType.STRING) SubmissionChannel channel, @Embedded ProcessingTime processingTime, String note)
        implements Serializable {}
