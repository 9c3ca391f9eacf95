package vn.motcua.notification.domain;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.VietnamTime;

/**
 * Lời văn của thông báo về hồ sơ. The minimum is what Decree 224/2026, Article 15.1.g names: the agency, who received or
 * settles, and when it was received, is dealt with and is due. No number of a paper of identity goes into a letter.
 */
public final class DossierWording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.motcua.notification.notices", Locale.forLanguageTag("vi"));

    private DossierWording() {}

    /** @param part the part of its state that the dossier is in, by name; null for none */
    public static NoticeText of(DossierEvent event, Dossier dossier, String agencyName, String part) {
        String key = keyOf(event, dossier);
        String progress = part == null ? text("noPart") : part;
        List<String> lines = new ArrayList<>();
        lines.add(text("greeting", dossier.applicant().name()));
        lines.add(text(key + ".text", event.code().value(), dossier.procedureName(), progress));
        lines.add("");
        lines.add(text("agency", agencyName));
        if (Actor.Kind.OFFICER.name().equals(event.actorKind())) {
            lines.add(text("officer", event.actorName()));
        }
        lines.add(text("happened", minute(event.at())));
        if (dossier.milestones().receivedAt() != null && event.act() != DossierAct.RECEIVE) {
            lines.add(text("received", minute(dossier.milestones().receivedAt())));
        }
        if (event.dueAt() != null && dossier.milestones().closedAt() == null) {
            lines.add(text("due", minute(event.dueAt())));
        }
        if (event.note() != null && !event.note().isBlank() && event.act() != DossierAct.ASSIGN) {
            lines.add(text(event.act() == DossierAct.DELIVER ? "recipient" : "note", event.note().strip()));
        }
        if (TEXTS.containsKey(key + ".todo")) {
            lines.add("");
            lines.add(text(key + ".todo"));
        }
        return new NoticeText(text(key + ".title", event.code().value(), progress), String.join("\n", lines));
    }

    /** One of its files must be exchanged: a draft cannot be handed in with it, the office does not open it. */
    public static NoticeText ofInfected(Dossier dossier, String file) {
        boolean draft = dossier.code() == null;
        String key = draft ? "INFECTED.draft" : "INFECTED";
        String code = draft ? "" : dossier.code().value();
        return new NoticeText(text(key + ".title", code), String.join("\n", text("greeting", dossier.applicant().name()),
                text(key + ".text", code, dossier.procedureName(), file), "", text(key + ".todo")));
    }

    private static String keyOf(DossierEvent event, Dossier dossier) {
        if (event.act() == DossierAct.RESOLVE) {
            boolean rejected = dossier.result() != null && dossier.result().decision() == Decision.REJECTED;
            return rejected ? "RESOLVE.rejected" : "RESOLVE.approved";
        }
        return event.act().name();
    }

    private static String minute(Instant at) {
        return VietnamTime.MINUTE.format(VietnamTime.at(at));
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi")).format(values);
    }
}
