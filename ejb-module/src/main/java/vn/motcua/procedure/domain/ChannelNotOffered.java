package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thủ tục không nhận hồ sơ qua cách thức này. */
public class ChannelNotOffered extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ChannelNotOffered(String code, SubmissionChannel channel) {
        super(code, channel);
    }
}
