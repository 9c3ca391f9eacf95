package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import vn.motcua.audit.domain.AuditEntries;
import vn.motcua.audit.domain.AuditEntry;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Đọc nhật ký hệ thống: who did or saw what, and whether anybody has touched the record since. */
@Stateless
@Requires(Permission.VIEW_AUDIT)
public class AuditReading {

    private static final int PAGE_SIZE = 50;

    @Inject AuditEntries entries;

    /**
     * Một trang nhật ký.
     *
     * @param next where the older lines begin; null at the end
     */
    public record Lines(List<AuditLine> items, String next) implements Serializable {}

    /**
     * The newest lines first.
     *
     * @param subject such as the code of a dossier; null or blank for all
     * @param from {@link Lines#next()} of the page before; null for the first
     */
    public Lines newest(String subject, String from) {
        Long before = from == null || !from.matches("\\d{1,18}") ? null : Long.valueOf(from);
        List<AuditEntry> found = subject == null || subject.isBlank()
                ? entries.newest(before, PAGE_SIZE + 1)
                : entries.newestAbout(subject.strip(), before, PAGE_SIZE + 1);
        boolean more = found.size() > PAGE_SIZE;
        List<AuditEntry> shown = more ? found.subList(0, PAGE_SIZE) : found;
        return new Lines(
                shown.stream().map(AuditLine::of).toList(),
                more ? String.valueOf(shown.get(PAGE_SIZE - 1).id()) : null);
    }

    /** Computes the chain of the acts on a subject again, line by line. */
    public ChainCheck check(String subject) {
        return ChainCheck.of(entries.of(subject.strip()));
    }
}
