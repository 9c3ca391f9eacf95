package vn.motcua.web.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.search.application.PublicationSearch;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.support.application.HelpCard;
import vn.motcua.support.application.HelpReading;
import vn.motcua.support.domain.HelpKind;

/** Hỏi đáp và hướng dẫn: all of them, or those that were searched for. */
@Named
@RequestScoped
public class IndexHelpPage {

    @Inject HelpReading reading;
    @Inject PublicationSearch search;

    private String words;
    private List<HelpCard> questions;
    private List<HelpCard> guides;

    public void open() {
        questions = articles(HelpKind.QUESTION, SearchKind.QUESTION);
        guides = articles(HelpKind.GUIDE, SearchKind.GUIDE);
    }

    private List<HelpCard> articles(HelpKind kind, SearchKind asSearched) {
        if (words == null) {
            return reading.shown(kind);
        }
        List<String> slugs = search.find(SearchQuestion.of(words, asSearched)).hits().stream().map(Hit::id).toList();
        return reading.named(kind, slugs);
    }

    public boolean isNothingFound() {
        return questions.isEmpty() && guides.isEmpty();
    }

    public List<HelpCard> getQuestions() {
        return questions;
    }

    public List<HelpCard> getGuides() {
        return guides;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
