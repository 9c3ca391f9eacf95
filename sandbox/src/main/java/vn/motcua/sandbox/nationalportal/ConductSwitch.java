package vn.motcua.sandbox.nationalportal;

import java.util.Random;

/** Công tắc cách cư xử: holds the conduct in force and decides for each call whether it applies. */
final class ConductSwitch {

    private Conduct conduct = Conduct.NORMAL;
    private Random chance = new Random(0);

    synchronized Conduct inForce() {
        return conduct;
    }

    synchronized void turnTo(Conduct next) {
        conduct = next;
        chance = new Random(next.seed());
    }

    /** The conduct for one call; a limited misbehaviour is used up by the calls that really suffer from it. */
    synchronized Conduct forNext(CallKind kind) {
        if (!conduct.mode().concerns(kind) || chance.nextDouble() >= conduct.probability()) {
            return Conduct.NORMAL;
        }
        Conduct applied = conduct;
        if (applied.calls() == 1) {
            conduct = Conduct.NORMAL;
        } else if (applied.calls() > 1) {
            conduct = applied.forNextCalls(applied.calls() - 1);
        }
        return applied;
    }
}
