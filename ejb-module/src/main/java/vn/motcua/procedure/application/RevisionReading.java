package vn.motcua.procedure.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.ContentDifference;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.RevisionAct;
import vn.motcua.procedure.domain.RevisionState;
import vn.motcua.procedure.domain.Revisions;

/** Xem bản soạn thảo: what waits for whom, and one draft with all that is to be known before deciding. */
@Stateless
@Requires(Permission.READ_CATALOGUE_DRAFTS)
public class RevisionReading {

    private static final int MOST_SHOWN = 200;
    private static final Map<RevisionAct, Permission> PERMISSIONS = new EnumMap<>(Map.of(
            RevisionAct.CHANGE, Permission.MANAGE_CATALOGUE,
            RevisionAct.SUBMIT, Permission.MANAGE_CATALOGUE,
            RevisionAct.DISCARD, Permission.MANAGE_CATALOGUE,
            RevisionAct.CHECK, Permission.CHECK_CATALOGUE,
            RevisionAct.PUBLISH, Permission.PUBLISH_CATALOGUE));

    @Inject Revisions revisions;
    @Inject Procedures procedures;
    @Inject RevisionKeeping keeping;
    @Inject Officers officers;
    @Inject CurrentActor current;

    public RevisionSheet revision(long id) {
        ProcedureRevision revision = revisions.get(id);
        List<ProcedureVersion> versions = procedures.everOf(revision.procedureCode());
        ProcedureContent last = versions.isEmpty() ? null : versions.get(0).content();
        List<RevisionLine> history = historyOf(revision);
        return new RevisionSheet(RevisionCard.of(revision, nameOf(revision.draftedBy())), revision.lockVersion(),
                revision.basedOn(), revision.content(), revision.endingDecision(), revision.note(),
                revision.state().isOpen() ? keeping.problemsIn(revision) : List.of(),
                changes(last, revision.content()), changes(revision.content(), revision.nationalContent()), history,
                actsOn(revision));
    }

    /** What the draft would say otherwise than the typed content: for somebody whose page was out of date. */
    public List<ContentChange> differencesTo(long id, ProcedureContent typed) {
        return changes(revisions.get(id).content(), typed);
    }

    /** Drafts in these states, the longest waiting first. */
    public List<RevisionCard> waiting(Collection<RevisionState> states) {
        return cards(revisions.in(states, MOST_SHOWN));
    }

    /** How many open drafts there are in each state. */
    public Map<RevisionState, Integer> counts() {
        return revisions.countByState();
    }

    /** Null if there is none. */
    public RevisionCard openOf(String code) {
        return revisions.openOf(code).map(one -> RevisionCard.of(one, nameOf(one.draftedBy()))).orElse(null);
    }

    public List<RevisionCard> closedOf(String code) {
        return cards(revisions.everOf(code).stream().filter(one -> !one.state().isOpen()).toList());
    }

    private static List<ContentChange> changes(ProcedureContent before, ProcedureContent after) {
        return before == null || after == null ? List.of() : ContentDifference.between(before, after);
    }

    private List<RevisionCard> cards(List<ProcedureRevision> found) {
        Map<String, String> names = names(found.stream().map(ProcedureRevision::draftedBy));
        return found.stream().map(one -> RevisionCard.of(one, names.getOrDefault(one.draftedBy(), one.draftedBy()))).toList();
    }

    private List<RevisionLine> historyOf(ProcedureRevision revision) {
        var events = revisions.historyOf(revision.id());
        Map<String, String> names = names(events.stream().map(event -> event.actorId()));
        return events.stream()
                .map(event -> new RevisionLine(event.act(), event.part(),
                        names.getOrDefault(event.actorId(), event.actorId()), event.at(), event.note()))
                .toList();
    }

    private String nameOf(String username) {
        return names(Stream.of(username)).getOrDefault(username, username);
    }

    private Map<String, String> names(Stream<String> usernames) {
        return officers.withUsernames(usernames.collect(toSet())).stream()
                .collect(toMap(Officer::username, Officer::fullName));
    }

    private Set<RevisionAct> actsOn(ProcedureRevision revision) {
        EnumSet<RevisionAct> acts = EnumSet.noneOf(RevisionAct.class);
        Arrays.stream(RevisionAct.values()).filter(act -> mayDo(act, revision)).forEach(acts::add);
        return acts;
    }

    private boolean mayDo(RevisionAct act, ProcedureRevision revision) {
        Actor actor = current.get();
        if (!revision.state().allows(act)) {
            return false;
        }
        if (act == RevisionAct.RETURN) {
            return actor.may(revision.state() == RevisionState.SUBMITTED
                    ? Permission.CHECK_CATALOGUE
                    : Permission.PUBLISH_CATALOGUE);
        }
        boolean otherEyes = switch (act) {
            case CHECK -> !revision.writers().contains(actor.id());
            case PUBLISH -> !revision.writers().contains(actor.id()) && !actor.id().equals(revision.checkedBy());
            default -> true;
        };
        return otherEyes && actor.may(PERMISSIONS.get(act));
    }
}
