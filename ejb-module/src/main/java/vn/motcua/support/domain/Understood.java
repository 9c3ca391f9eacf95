package vn.motcua.support.domain;

import java.util.List;
import java.util.Set;

/**
 * Cách hiểu một câu.
 *
 * @param intents what is asked for, in the order in which it is answered
 * @param subject the sentence without the phrases that ask: what it is about
 * @param telling the subject without fillers; empty if nothing is left that could name a matter
 * @param refersBack it speaks of "this" or "that"
 * @param asksWhich it asks which procedure to take
 * @param asking the phrases that asked, folded
 */
public record Understood(
        Set<Intent> intents, String subject, String telling, boolean refersBack, boolean asksWhich, List<String> asking) {

    public boolean namesAMatter() {
        return !telling.isEmpty();
    }

    public boolean asks(Intent intent) {
        return intents.contains(intent);
    }

    /** Those that need a procedure. */
    public List<Intent> aboutAProcedure() {
        return intents.stream().filter(Intent::isAboutAProcedure).toList();
    }
}
