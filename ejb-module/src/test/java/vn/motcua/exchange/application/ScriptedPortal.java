package vn.motcua.exchange.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.exchange.domain.NationalDossier;
import vn.motcua.exchange.domain.NationalPortal;
import vn.motcua.exchange.domain.NationalProgress;
import vn.motcua.exchange.domain.NationalRecord;
import vn.motcua.exchange.domain.NationalRecord.Mark;
import vn.motcua.exchange.domain.PartnerAnswer;

/** A National Portal that does as it is told, call by call, and blindly adds whatever it is sent. */
class ScriptedPortal implements NationalPortal {

    enum Behaviour {
        WELL,
        NOT_REACHED,
        LOST_BEFORE_EFFECT,
        LOST_AFTER_EFFECT,
        REFUSES,
        /** Our server dies, before the portal hears of it. */
        WE_DIE_BEFORE,
        /** Our server dies after the portal did it. */
        WE_DIE_AFTER
    }

    /** The server is killed: nothing of ours may catch this. */
    static class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    Supplier<Behaviour> script = () -> Behaviour.WELL;
    final Map<String, List<String>> statuses = new HashMap<>();
    final Map<String, List<NationalProgress>> progress = new HashMap<>();
    int calls;
    int lookUps;

    @Override
    public PartnerAnswer synchronise(NationalDossier dossier, boolean known) {
        List<String> seen = statuses.computeIfAbsent(dossier.code().value(), code -> new ArrayList<>());
        return behaving(() -> seen.add(dossier.status().code()));
    }

    @Override
    public PartnerAnswer report(NationalProgress step) {
        if (!statuses.containsKey(step.code().value())) {
            return PartnerAnswer.refused("{\"error_code\":\"-3\",\"message\":\"không tồn tại\"}");
        }
        return behaving(() -> progress.computeIfAbsent(step.code().value(), code -> new ArrayList<>()).add(step));
    }

    @Override
    public Lookup lookUp(DossierCode code) {
        lookUps++;
        List<String> seen = statuses.getOrDefault(code.value(), List.of());
        List<Mark> marks = progress.getOrDefault(code.value(), List.of()).stream()
                .map(step -> new Mark(step.status().code(), step.at()))
                .toList();
        PartnerAnswer answer = behaving(() -> {});
        return answer.isAccepted()
                ? new Lookup(answer, new NationalRecord(seen.isEmpty() ? null : seen.get(seen.size() - 1), marks))
                : new Lookup(answer, null);
    }

    private PartnerAnswer behaving(Runnable effect) {
        calls++;
        switch (script.get()) {
            case NOT_REACHED:
                return PartnerAnswer.notReached("connection refused");
            case LOST_BEFORE_EFFECT:
                return PartnerAnswer.unclear("timed out");
            case LOST_AFTER_EFFECT:
                effect.run();
                return PartnerAnswer.unclear("timed out");
            case REFUSES:
                return PartnerAnswer.refused("{\"error_code\":\"3\",\"message\":\"Trường X không được để trống\"}");
            case WE_DIE_BEFORE:
                throw new Killed();
            case WE_DIE_AFTER:
                effect.run();
                throw new Killed();
            default:
                effect.run();
                return PartnerAnswer.accepted("{\"error_code\":\"0\"}");
        }
    }
}
