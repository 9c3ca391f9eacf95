package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ContentHasFaults;
import vn.motcua.procedure.domain.ContentProblem;
import vn.motcua.procedure.domain.ProcessContent;
import vn.motcua.procedure.domain.ProcessDefinition;
import vn.motcua.procedure.domain.ProcessDefinitions;
import vn.motcua.procedure.domain.ProcessKeyMalformed;
import vn.motcua.procedure.domain.ProcessKeyTaken;
import vn.motcua.procedure.domain.ProcessVerifier;
import vn.motcua.procedure.domain.UnknownProcess;

/** Quản lý quy trình nội bộ: reading, copying, changing and publishing the ways through the offices. */
@Stateless
public class ProcessUpkeep {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    @Inject ProcessDefinitions processes;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** What holds today and what is drafted, by name. */
    @Requires(Permission.READ_CATALOGUE_DRAFTS)
    public List<ProcessSheet> all() {
        return Stream.concat(processes.inForce(today()).stream(), processes.drafts().stream()).map(this::sheet).toList();
    }

    @Requires(Permission.READ_CATALOGUE_DRAFTS)
    public ProcessSheet process(long id) {
        return sheet(get(id));
    }

    /** A draft under a key of its own, or the next version of the process itself if the key is the same. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long copy(long id, String key) {
        ProcessDefinition original = get(id);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProcessKeyMalformed(String.valueOf(key));
        }
        List<ProcessDefinition> known = processes.everOf(key);
        boolean drafted = known.stream().anyMatch(one -> one.state() == ProcessDefinition.State.DRAFT);
        if (drafted || !known.isEmpty() && !key.equals(original.key())) {
            throw new ProcessKeyTaken(key);
        }
        int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
        ProcessDefinition copy = new ProcessDefinition(key, number, original.content(), current.get().id());
        processes.add(copy);
        written("process.draft:" + number, key);
        return copy.id();
    }

    /** @throws ChangedMeanwhile if somebody else saved since the caller looked */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void change(long id, int lockVersion, ProcessContent content) {
        ProcessDefinition definition = seen(id, lockVersion);
        definition.change(content, current.get().id());
        processes.keep(definition);
        written("process.draft:" + definition.number(), definition.key());
    }

    /** @throws vn.motcua.procedure.domain.FourEyesRequired if the same person wrote it */
    @Requires(Permission.PUBLISH_CATALOGUE)
    public void publish(long id, int lockVersion) {
        ProcessDefinition definition = seen(id, lockVersion);
        refuseFaults(definition.content());
        definition.publish(today(), current.get().id(), clock.instant());
        processes.keep(definition);
        written("process.publish:" + definition.number(), definition.key());
    }

    /** What comes with the program: put in once, never over what the province made of it. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public boolean ship(String key, ProcessContent content, LocalDate validFrom) {
        if (!processes.everOf(key).isEmpty()) {
            return false;
        }
        ProcessDefinition definition = new ProcessDefinition(key, 1, content, current.get().id());
        definition.ship(validFrom, current.get().id(), clock.instant());
        processes.add(definition);
        written("process.publish:1", key);
        return true;
    }

    private static void refuseFaults(ProcessContent content) {
        long faults = ProcessVerifier.problemsIn(content).stream().filter(ContentProblem::isError).count();
        if (faults > 0) {
            throw new ContentHasFaults((int) faults);
        }
    }

    private ProcessDefinition seen(long id, int lockVersion) {
        ProcessDefinition definition = get(id);
        if (definition.lockVersion() != lockVersion) {
            throw new ChangedMeanwhile();
        }
        return definition;
    }

    private ProcessDefinition get(long id) {
        return processes.find(id).orElseThrow(() -> new UnknownProcess(String.valueOf(id)));
    }

    private ProcessSheet sheet(ProcessDefinition one) {
        Actor actor = current.get();
        return ProcessSheet.of(one, ProcessVerifier.problemsIn(one.content()), actor.may(Permission.MANAGE_CATALOGUE),
                actor.may(Permission.PUBLISH_CATALOGUE) && !actor.id().equals(one.draftedBy()));
    }

    private void written(String action, String key) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "process:" + key);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
