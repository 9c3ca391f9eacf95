package vn.motcua.support.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.support.domain.Conversation;
import vn.motcua.support.domain.Decision;
import vn.motcua.support.domain.Findings;
import vn.motcua.support.domain.Found;
import vn.motcua.support.domain.Intent;
import vn.motcua.support.domain.IntentReader;
import vn.motcua.support.domain.PlaceNames;
import vn.motcua.support.domain.PlaceNames.Placed;
import vn.motcua.support.domain.Topic;
import vn.motcua.support.domain.Topic.Kind;
import vn.motcua.support.domain.Understood;
import vn.motcua.support.domain.Utterance;

/**
 * Hiểu câu hỏi trong mạch trò chuyện: decides what a sentence is to be answered with. Says nothing itself, and knows no
 * procedure but by what the search finds.
 */
public final class Dialogue {

    private static final int MOST_FOUND = 8;
    /** An article answers only what it was written for, and only if no procedure comes close. */
    private static final double ARTICLE_SURE = 0.7;
    private static final double ARTICLE_LEAD = 0.1;

    private final IntentReader reader;
    private final Findings findings;
    private final PlaceNames places;
    private final Predicate<String> inForce;
    private final Decision.Thresholds thresholds;

    public Dialogue(IntentReader reader, Findings findings, PlaceNames places, Predicate<String> inForce) {
        this(reader, findings, places, inForce, Decision.MEASURED);
    }

    public Dialogue(IntentReader reader, Findings findings, PlaceNames places, Predicate<String> inForce,
            Decision.Thresholds thresholds) {
        this.reader = reader;
        this.findings = findings;
        this.places = places;
        this.inForce = inForce;
        this.thresholds = thresholds;
    }

    /** What the sentence is to be answered with, after what was said before. */
    public Topic topicOf(Conversation before, String typed) {
        Utterance whole = Utterance.of(typed);
        if (whole.isEmpty()) {
            return Topic.of(Kind.EMPTY);
        }
        Placed placed = places.in(whole);
        Utterance said = placed.rest();
        Understood understood = reader.read(said);
        List<Intent> asked = understood.aboutAProcedure();
        Optional<String> code = said.procedureCodes().stream().filter(inForce).findFirst();
        if (code.isPresent()) {
            return Topic.about(code.get(), asked).at(placed.agencyId());
        }
        Topic apart = aboutUs(whole, understood, placed);
        if (apart != null) {
            return apart;
        }
        return understood.namesAMatter()
                ? aboutAMatter(before, said, understood, placed)
                : aboutTheLast(before, understood, placed);
    }

    /** What is not about the content of a procedure; null if it is. */
    private Topic aboutUs(Utterance said, Understood understood, Placed placed) {
        Set<Intent> others = EnumSet.noneOf(Intent.class);
        others.addAll(understood.aboutAProcedure());
        others.remove(Intent.TIME);
        if (said.namesADossier() || understood.asks(Intent.STATUS) && others.isEmpty()) {
            return Topic.of(Kind.STATUS);
        }
        if (understood.asks(Intent.HUMAN) && (!understood.namesAMatter() || placed.agencyId() != null)) {
            return Topic.of(Kind.HUMAN).at(placed.agencyId());
        }
        if (understood.namesAMatter() || !understood.aboutAProcedure().isEmpty() || understood.asksWhich()) {
            return null;
        }
        if (understood.asks(Intent.GREETING)) {
            return Topic.of(Kind.GREETING);
        }
        return understood.asks(Intent.THANKS) ? Topic.of(Kind.THANKS) : null;
    }

    /** "Còn lệ phí thì sao?": nothing new is named, so the last procedure is meant. */
    private Topic aboutTheLast(Conversation before, Understood understood, Placed placed) {
        List<Intent> asked = understood.aboutAProcedure();
        Optional<Topic> last = before.last();
        if (last.isPresent() && last.get().kind() == Kind.CHOICE) {
            return Topic.between(last.get().choices(), asked.isEmpty() ? last.get().intents() : asked);
        }
        Optional<Topic> procedure = before.lastProcedure();
        if (procedure.isPresent() && placed.agencyId() != null && asked.isEmpty()) {
            return procedure.get().asking(List.of(Intent.PLACE)).at(placed.agencyId());
        }
        if (procedure.isPresent()) {
            String agency = placed.agencyId() == null ? procedure.get().agencyId() : placed.agencyId();
            return procedure.get().asking(asked).at(agency);
        }
        return Topic.of(Kind.WHICH).asking(asked);
    }

    private Topic aboutAMatter(Conversation before, Utterance said, Understood understood, Placed placed) {
        Search search = search(said, understood);
        Optional<Found> article = findings.articles(said.text(), 1).stream().findFirst();
        double ofArticle = article.map(Found::certainty).orElse(0.0);
        if (ofArticle >= ARTICLE_SURE && ofArticle >= search.certainty() + ARTICLE_LEAD) {
            return Topic.answeredBy(article.get().id());
        }
        List<Intent> asked = search.intents();
        if (asked.isEmpty()) {
            asked = carriedOver(before, understood);
        }
        Decision decision = Decision.of(search.found(), thresholds);
        List<String> codes = decision.found().stream().map(Found::id).toList();
        return switch (decision.outcome()) {
            case ANSWER -> Topic.about(codes.get(0), asked).at(placed.agencyId());
            case ASK_BACK -> findings.isStrange(understood.subject()) && search.certainty() < thresholds.sure()
                    ? Topic.unknown(codes, asked) // they only share a usual word with what was asked
                    : Topic.between(codes, asked);
            case NOT_KNOWN -> ofArticle >= ARTICLE_SURE
                    ? Topic.answeredBy(article.get().id())
                    : Topic.unknown(spokenOf(before, asked), asked);
        };
    }

    /**
     * Somebody who asks for a fee or a paper by a word that we do not know may still speak of the last procedure, or of those
     * between which we had asked to choose.
     */
    private static List<String> spokenOf(Conversation before, List<Intent> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Optional<Topic> choice = before.last().filter(last -> last.kind() == Kind.CHOICE);
        return choice.isPresent()
                ? choice.get().choices()
                : before.lastProcedure().map(Topic::code).stream().toList();
    }

    /** "Còn kết hôn thì sao?" asks of the other procedure what was asked of the one before. */
    private static List<Intent> carriedOver(Conversation before, Understood understood) {
        return before.last()
                .filter(last -> last.kind() == Kind.WHICH || last.kind() == Kind.CHOICE
                        || last.kind() == Kind.PROCEDURE && understood.refersBack() && !understood.asksWhich())
                .map(Topic::intents)
                .orElse(List.of());
    }

    private record Search(List<Found> found, List<Intent> intents) {

        double certainty() {
            return found.stream().mapToDouble(Found::certainty).max().orElse(0);
        }
    }

    /**
     * Words that ask may belong to the name of what is asked about ("Khai lệ phí trước bạ"): if a name holds them and the
     * whole sentence finds it more surely than the rest does, they ask for nothing.
     */
    private Search search(Utterance said, Understood understood) {
        Search rest = new Search(
                findings.procedures(understood.subject(), MOST_FOUND), understood.aboutAProcedure());
        if (understood.asking().isEmpty()) {
            return rest;
        }
        Search whole = new Search(findings.procedures(said.text(), MOST_FOUND), List.of());
        boolean named = !whole.found().isEmpty()
                && IntentReader.holds(whole.found().get(0).title(), understood.asking());
        return named && whole.certainty() > rest.certainty() ? whole : rest;
    }
}
