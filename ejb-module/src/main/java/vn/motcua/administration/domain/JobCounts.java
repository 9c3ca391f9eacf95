package vn.motcua.administration.domain;

import java.io.Serializable;

/** Số mục của một lần chạy: read, done, and skipped because a rule said no. */
public record JobCounts(long read, long done, long skipped) implements Serializable {

    public static final JobCounts NONE = new JobCounts(0, 0, 0);
}
