package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Cách viết trang: what every page keeps to, so that the next reader finds nothing new. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private static final int LONGEST = 200;
    private static final String OPERAND = "(not |empty |not empty )?[\\w.\\[\\]']+(\\([\\w.', ]*\\))?";
    private static final String COMPARISON = OPERAND + "( (eq|ne|lt|gt|le|ge) [-\\w.']+)?";
    private static final Pattern SHORT = Pattern.compile("#\\{" + COMPARISON + "}");
    /** Components and templates have no bean in which the reasoning could have a name. */
    private static final Pattern PAIR = Pattern.compile("#\\{" + COMPARISON + " (and|or) " + COMPARISON + "}");
    private static final Pattern RENDERED = Pattern.compile("rendered=\"([^\"]*)\"");

    @Test
    void there_are_pages_to_look_at() {
        assertThat(WebSources.pages()).hasSizeGreaterThan(30);
    }

    @Test
    void no_page_is_longer_than_200_lines() {
        assertThat(WebSources.pages()).filteredOn(page -> lines(page) > LONGEST).isEmpty();
    }

    @Test
    void no_page_bean_is_longer_than_200_lines() {
        assertThat(WebSources.classes())
                .filteredOn(file -> file.toString().endsWith("Page.java") && lines(file) > LONGEST)
                .isEmpty();
    }

    @Test
    void rendered_holds_one_property_or_a_simple_comparison() {
        assertThat(WebSources.pages()).allSatisfy(page -> assertThat(RENDERED.matcher(WebSources.markup(page)).results()
                        .map(found -> found.group(1))
                        .filter(condition -> !isShort(condition, page)))
                .as(page.toString())
                .isEmpty());
    }

    private static boolean isShort(String condition, Path page) {
        boolean shared = page.startsWith(WebSources.PAGES.resolve("resources"))
                || page.startsWith(WebSources.PAGES.resolve("WEB-INF/templates"));
        return SHORT.matcher(condition).matches() || (shared && PAIR.matcher(condition).matches());
    }

    @Test
    void nothing_stands_in_a_page_that_the_security_policy_refuses() {
        assertNoneContains("\\son[a-z]+\\s*=", "\\sstyle\\s*=", "<style", "<script(?![^>]*\\ssrc=)", "javascript:");
    }

    @Test
    void text_is_always_escaped_and_ajax_is_that_of_primefaces() {
        assertNoneContains("escape\\s*=\\s*\"false\"", "<f:ajax");
    }

    private static void assertNoneContains(String... forbidden) {
        for (String expression : List.of(forbidden)) {
            Pattern pattern = Pattern.compile(expression);
            assertThat(WebSources.pages())
                    .as(expression)
                    .filteredOn(page -> pattern.matcher(WebSources.markup(page)).find())
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        return WebSources.read(file).lines().count();
    }
}
