package vn.motcua.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Các tác vụ: which there are, which of them stand in each other's way, which go on by themselves after a crash. */
public final class JobKinds {

    public static final String DAILY_STATISTICS = "daily-statistics";
    public static final String CATALOGUE_SYNC = "catalogue-sync";
    /** Not a job of the night: an editor starts it. */
    public static final String CATALOGUE_IMPORT = "catalogue-import";
    static final String SEARCH_REBUILD = "search-rebuild"; // on demand only
    static final String DRAFT_EXPIRY = "draft-expiry";
    static final String DOCUMENT_SWEEP = "document-sweep";
    static final String DOCUMENT_REENCRYPTION = "document-reencryption"; // on demand only
    static final String DOCUMENT_SCAN = "document-scan"; // on demand only

    /** Both take procedures over: never two of them at a time, for whatever date. */
    public static final String CATALOGUE_LANE = "catalogue";

    static final List<String> ALL = List.of(DAILY_STATISTICS, CATALOGUE_SYNC, CATALOGUE_IMPORT, SEARCH_REBUILD,
            DRAFT_EXPIRY, DOCUMENT_SWEEP, DOCUMENT_REENCRYPTION, DOCUMENT_SCAN);

    /** Beside those of the night: what was dealt with is in the database, so that going on is safe. */
    static final Set<String> GOING_ON_AFTER_A_CRASH = Set.of(CATALOGUE_IMPORT);

    /** A content is not removed while it is being encrypted anew. */
    private static final String DOCUMENT_LANE = "documents";

    private static final Map<String, String> LANES =
            Map.of(CATALOGUE_SYNC, CATALOGUE_LANE, CATALOGUE_IMPORT, CATALOGUE_LANE,
                    DOCUMENT_SWEEP, DOCUMENT_LANE, DOCUMENT_REENCRYPTION, DOCUMENT_LANE);

    private JobKinds() {}

    /** Null for a job that stands in no other's way. */
    public static String laneOf(String job) {
        return LANES.get(job);
    }
}
