package vn.motcua.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.support.application.HelpUpkeep;
import vn.motcua.support.domain.HelpContent;
import vn.motcua.support.domain.HelpKind;

/** Hỏi đáp, hướng dẫn mẫu: what {@code help.txt} holds, written and published by an editor that is not there. */
@Dependent
public class DemoHelp {

    private static final String BETWEEN_ARTICLES = "====";
    private static final int STEP = 10;

    @Inject HelpUpkeep upkeep;

    record Article(HelpKind kind, HelpContent content) {}

    /** Publishes those that nobody has written yet, all or none; returns how many. */
    @Transactional
    public int publish() {
        List<Article> missing = articles(DemoFiles.text("help.txt")).stream()
                .filter(article -> !upkeep.isWritten(article.content().title()))
                .toList();
        missing.forEach(article -> upkeep.publish(upkeep.write(article.kind(), article.content()), 0));
        return missing.size();
    }

    static List<Article> articles(String text) {
        List<Article> articles = new ArrayList<>();
        for (String part : text.split("(?m)^" + BETWEEN_ARTICLES + "\\R")) {
            articles.add(article(part.strip(), STEP * (articles.size() + 1)));
        }
        return articles;
    }

    private static Article article(String part, int position) {
        String[] lines = part.split("\\R");
        String[] first = lines[0].split(" ", 2);
        List<String> codes = List.of();
        String keywords = null;
        int at = 1;
        while (lines[at].startsWith("procedures ") || lines[at].startsWith("keywords ")) {
            String[] named = lines[at].split(" ", 2);
            if (named[0].equals("procedures")) {
                codes = List.of(named[1].split(" "));
            } else {
                keywords = named[1];
            }
            at++;
        }
        String body = String.join("\n", Arrays.copyOfRange(lines, at, lines.length));
        return new Article(HelpKind.valueOf(first[0]),
                new HelpContent(first[1], body, codes, null, null, keywords, position, null, null));
    }
}
