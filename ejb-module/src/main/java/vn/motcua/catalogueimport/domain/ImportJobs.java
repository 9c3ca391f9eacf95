package vn.motcua.catalogueimport.domain;

/** Việc chạy nền của nhập danh mục: implemented where the jobs are. */
public interface ImportJobs {

    /** Starts, or goes on with, the import that is not finished. Does nothing if that is under way. */
    void start();

    /** Whether one of the jobs that take procedures over is at work, on whatever node. */
    boolean isAtWork();
}
