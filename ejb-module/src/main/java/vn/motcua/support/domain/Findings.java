package vn.motcua.support.domain;

import java.util.List;

/** Tìm trong những gì đã công bố: the one place where the assistant asks the search engine. */
public interface Findings {

    /** Procedures in force, best first. */
    List<Found> procedures(String text, int most);

    /** Whether it speaks of something that no published name holds. */
    boolean isStrange(String text);

    /** Published questions and guides, best first. */
    List<Found> articles(String text, int most);
}
