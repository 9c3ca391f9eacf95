package vn.motcua.document.domain;

import java.util.Collection;
import java.util.Set;

/** Nơi dùng nội dung, besides documents. A feature that keeps contents of its own says here which it still needs. */
public interface ContentUses {

    /** Those of the hashes that are needed. */
    Set<String> needed(Collection<String> sha256s);
}
