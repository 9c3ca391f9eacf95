package vn.motcua.search.gateway;

import java.util.Arrays;
import java.util.List;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.IndexField;

/** Chấm điểm: adds up what a clause scores in each thing, token by token. For one question and one thread. */
final class ClauseScorer {

    private final IndexImage image;
    private final int things;
    /** All zero between two clauses. */
    private final float[] sum;
    private final float[] best;
    private final int[] times;
    private final int[] touched;

    ClauseScorer(IndexImage image) {
        this.image = image;
        this.things = image.things.size();
        this.sum = new float[things];
        this.best = new float[things];
        this.times = new int[things];
        this.touched = new int[things];
    }

    Matches matches(Clause clause) {
        return whole(some(clause));
    }

    /** With what stands on top added to each score. */
    private Matches whole(Matches some) {
        return some.more() == null ? some : preferring(some.with(null), some.more());
    }

    private Matches some(Clause clause) {
        if (clause instanceof Clause.Anywhere word) {
            return anywhere(word);
        }
        if (clause instanceof Clause.SideBySide pair) {
            return image.tokens.pairs.of(pair.pair(), pair.boost());
        }
        if (clause instanceof Clause.Word word) {
            return image.tokens.alone(word.field()).of(word.token(), word.boost());
        }
        if (clause instanceof Clause.Beginning beginning) {
            return beginning(beginning.field(), beginning.start(), (float) beginning.boost());
        }
        if (clause instanceof Clause.Either either) {
            Matches[] ways = all(either.ways());
            for (int at = 0; at < ways.length; at++) {
                ways[at] = whole(ways[at]);
            }
            return either(ways, (float) either.others());
        }
        if (clause instanceof Clause.Together together) {
            return together(all(together.parts()), together.atLeast());
        }
        if (clause instanceof Clause.Preferring preferring) {
            return preferring(matches(preferring.must()), all(preferring.rather()));
        }
        return Matches.of(image.byName, new float[things], things);
    }

    private Matches[] all(List<Clause> clauses) {
        Matches[] all = new Matches[clauses.size()];
        for (int at = 0; at < all.length; at++) {
            all[at] = some(clauses.get(at));
        }
        return all;
    }

    private Matches anywhere(Clause.Anywhere word) {
        Matches usual = image.tokens.words.of(word.folded(), word.boost());
        if (word.exact() == null) {
            return usual;
        }
        Matches more = image.tokens.accents.of(word.exact(), word.boost());
        return more.size() == 0 ? usual : usual.with(more);
    }

    private Matches beginning(IndexField field, String start, float boost) {
        int count = 0;
        for (String token : image.tokens.alone(field).startingWith(start)) {
            Matches some = image.tokens.alone(field).of(token, 1);
            for (int at = 0; at < some.size(); at++) {
                if (times[some.thing(at)]++ == 0) {
                    touched[count++] = some.thing(at);
                }
            }
        }
        float[] scores = new float[count];
        Arrays.fill(scores, boost);
        for (int at = 0; at < count; at++) {
            times[touched[at]] = 0;
        }
        return Matches.of(Arrays.copyOf(touched, count), scores, count);
    }

    private Matches either(Matches[] ways, float others) {
        int count = 0;
        for (Matches way : ways) {
            for (int at = 0; at < way.size(); at++) {
                int thing = way.thing(at);
                float score = way.score(at);
                if (times[thing]++ == 0) {
                    touched[count++] = thing;
                }
                sum[thing] += score;
                best[thing] = Math.max(best[thing], score);
            }
        }
        int[] found = Arrays.copyOf(touched, count);
        float[] scores = new float[count];
        for (int at = 0; at < count; at++) {
            int thing = found[at];
            scores[at] = best[thing] + others * (sum[thing] - best[thing]);
            clear(thing);
        }
        return Matches.of(found, scores, count);
    }

    private Matches together(Matches[] parts, int atLeast) {
        int count = 0;
        for (Matches part : parts) {
            int[] partThings = part.things();
            float[] partScores = part.scores();
            float boost = part.boost();
            int end = part.from() + part.size();
            for (int at = part.from(); at < end; at++) {
                int thing = partThings[at];
                if (times[thing]++ == 0) {
                    touched[count++] = thing;
                }
                sum[thing] += partScores[at] * boost;
            }
            for (int at = 0; part.more() != null && at < part.more().size(); at++) {
                sum[part.more().thing(at)] += part.more().score(at);
            }
        }
        int[] found = new int[count];
        float[] scores = new float[count];
        int enough = 0;
        for (int at = 0; at < count; at++) {
            int thing = touched[at];
            if (times[thing] >= atLeast) {
                found[enough] = thing;
                scores[enough++] = sum[thing];
            }
            clear(thing);
        }
        return Matches.of(found, scores, enough);
    }

    private Matches preferring(Matches must, Matches... rather) {
        int[] found = new int[must.size()];
        float[] scores = new float[must.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = must.thing(at);
            scores[at] = must.score(at);
            times[found[at]] = at + 1;
        }
        for (Matches some : rather) {
            for (Matches part = some; part != null; part = part.more()) {
                addWhereThere(part, scores);
            }
        }
        for (int thing : found) {
            times[thing] = 0;
        }
        return Matches.of(found, scores, found.length);
    }

    private void addWhereThere(Matches some, float[] scores) {
        int end = some.from() + some.size();
        for (int at = some.from(); at < end; at++) {
            int place = times[some.things()[at]];
            if (place > 0) {
                scores[place - 1] += some.scores()[at] * some.boost();
            }
        }
    }

    private void clear(int thing) {
        times[thing] = 0;
        sum[thing] = 0;
        best[thing] = 0;
    }
}
