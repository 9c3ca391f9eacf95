package vn.motcua.expression.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpressionTest {

    private static final Scope SCOPE = new NamedValues(Map.ofEntries(
            Map.entry("five", Value.of(5)),
            Map.entry("half", Value.of(new BigDecimal("0.5"))),
            Map.entry("name", Value.of("Mai")),
            Map.entry("ticked", Value.TRUE),
            Map.entry("unticked", Value.FALSE),
            Map.entry("born", Value.of(LocalDate.of(1994, 5, 12))),
            Map.entry("bornIn", Days.parsed("1994")),
            Map.entry("chosen", new Value.Many(List.of(Value.of("A"), Value.of("B")))),
            Map.entry("rows.0.x", Value.of(2)), Map.entry("rows.0.n", Value.of("An")),
            Map.entry("rows.1.x", Value.of(3)), Map.entry("rows.1.n", Value.of("Bình"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", quoteCharacter = '~', value = {
        "1 + 2 * 3                                | 7",
        "(1 + 2) * 3                              | 9",
        "10 / 4                                   | 2,5",
        "10 / 0                                   | ?",
        "-five + 1                                | -4",
        "half * 2                                 | 1",
        "five > 4 and name = 'Mai'                | true",
        "five > 4 and nothing = 'Mai'             | ?",
        "five < 4 and nothing = 'Mai'             | false",
        "five > 4 or nothing = 'Mai'              | true",
        "not (nothing = 'Mai')                    | ?",
        "nothing != 'A'                           | ?",
        "empty(nothing) and filled(name)          | true",
        "nothing = ''                             | true",
        "name in ('Lan', 'Mai')                   | true",
        "name not in ('Lan', 'Mai')               | false",
        "chosen in ('B', 'C')                     | true",
        "contains(chosen, 'A')                    | true",
        "contains(chosen, 'C')                    | false",
        "name matches '[A-Z][a-z]+'               | true",
        "name & ' ' & five                        | Mai 5",
        "length(name)                             | 3",
        "age(born)                                | 32",
        "age(bornIn)                              | ?",
        "year(bornIn) + 13                        | 2007",
        "years(born, date('12/05/2012'))          | 18",
        "years(born, date('11/05/2012'))          | 17",
        "born <= today()                          | true",
        "bornIn < date('01/01/1995')              | true",
        "bornIn < date('01/06/1994')              | ?",
        "addDays(born, 20)                        | 01/06/1994",
        "sum(rows.x)                              | 5",
        "sum(rows, x * 2)                         | 10",
        "count(rows)                              | 2",
        "count(rows, x > 2)                       | 1",
        "all(rows, x >= 2 and five > 1)           | true",
        "any(rows, n = 'An')                      | true",
        "all(none, x > 2)                         | true",
        "sum(none.x)                              | 0",
        "distinct(rows.n)                         | true",
        "round(10 / 3, 2)                         | 3,33",
        "max(1, five, rows.x)                     | 5",
        "if(ticked, 'có', 'không')                | có",
        "if(nothing, 'có', 'không')               | ?",
        "firstOf(nothing, name)                   | Mai",
        "name > 5                                 | ?",
        "name = 5                                 | false",
        "number('12,5') + 1                       | 13,5",
        "not not ticked                           | true",
        "'it''s'                                  | it's"
    })
    void an_expression_comes_to(String source, String outcome) {
        Expression expression = Expression.of(source);

        assertThat(expression.problem()).isEmpty();
        assertThat(expression.in(SCOPE).written()).isEqualTo(outcome == null ? "" : outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "five >                     | 7  | expression.unfinished",
        "five > > 4                 | 8  | expression.unexpected",
        "five ; 4                   | 6  | expression.character",
        "name = 'Mai                | 8  | expression.openText",
        "eval('x')                  | 1  | expression.unknownFunction",
        "age()                      | 1  | expression.arguments",
        "(five > 4                  | 10 | expression.expected",
        "five in (name)             | 10 | expression.constantNeeded",
        "name matches '(a'          | 17 | expression.pattern",
        "name matches '(?=a)'       | 16 | expression.pattern",
        "name matches five          | 14 | expression.patternNeeded",
        "date('31/02/2026')         | 1  | expression.day",
        "sum(1 + 2)                 | 1  | expression.rowsNeeded",
        "123456789012345678901      | 1  | expression.numberTooLong",
        "a and                      | 6  | expression.unfinished"
    })
    void what_is_not_understood_is_told_with_its_place(String source, int position, String problem) {
        ExpressionProblem found = Expression.of(source).problem().orElseThrow();

        assertThat(found.messageKey()).isEqualTo(problem);
        assertThat(found.position()).isEqualTo(position);
        assertThat(found.arguments().get(0)).isEqualTo(position);
    }

    @Test
    void nothing_written_is_no_expression() {
        assertThat(Expression.of(" ")).isNull();
    }

    @Test
    void brackets_without_end_are_refused_instead_of_followed() {
        assertThat(Expression.of("(".repeat(900) + "1" + ")".repeat(900)).problem().orElseThrow().messageKey())
                .isEqualTo("expression.tooDeep");
        assertThat(Expression.of("1" + "+1".repeat(900)).problem().orElseThrow().messageKey())
                .isEqualTo("expression.tooDeep");
        assertThat(Expression.of("not ".repeat(400) + "true").in(SCOPE)).isEqualTo(Value.TRUE);
        assertThat(Expression.of("a".repeat(3000)).problem().orElseThrow().messageKey()).isEqualTo("expression.tooLong");
    }

    @Test
    void whatever_is_typed_there_is_an_answer_and_never_a_fault() {
        Random random = new Random(20261123);
        List<String> words = List.of("five", "name", "born", "nothing", "chosen", "rows", "rows.x", "ticked", "and", "or",
                "not", "in", "matches", "(", ")", ",", "+", "-", "*", "/", "&", "=", "!=", "<", "<=", "'a'", "'[a-z]*'",
                "1", "0", "99999999999999999999", "today()", "age(", "sum(", "all(", "if(", "date('01/01/2000')", "addYears(",
                "round(", "min(", "length(", "true", "\u0000", "ế", "'");
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int w = 0; w < length; w++) {
                source.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            Expression expression = Expression.of(source.toString());
            assertThat(expression.in(SCOPE)).as(source.toString()).isNotNull();
            understood += expression.isUnderstood() ? 1 : 0;
        }
        assertThat(understood).isGreaterThan(500);
    }

    @Test
    void and_or_not_keep_the_laws_with_three_truths() {
        List<Value> truths = List.of(Value.TRUE, Value.FALSE, Value.EMPTY);
        for (Value a : truths) {
            for (Value b : truths) {
                Map<String, Value> values = new HashMap<>(Map.of("a", a, "b", b));
                Scope scope = new NamedValues(values);
                assertThat(in("not (a and b)", scope)).isEqualTo(in("not a or not b", scope));
                assertThat(in("not (a or b)", scope)).isEqualTo(in("not a and not b", scope));
                assertThat(in("a and b", scope)).isEqualTo(in("b and a", scope));
                assertThat(in("a or (a and b)", scope)).isEqualTo(in("a", scope));
            }
        }
    }

    @Test
    void sums_are_exact_and_do_not_depend_on_the_order() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Map<String, Value> values = Map.of("a", money(random), "b", money(random), "c", money(random));
            Scope scope = new NamedValues(values);
            assertThat(in("(a + b) + c = a + (b + c)", scope)).isEqualTo(Value.TRUE);
            assertThat(in("a * (b + c) = a * b + a * c", scope)).isEqualTo(Value.TRUE);
            assertThat(in("a - a = 0", scope)).isEqualTo(Value.TRUE);
        }
        assertThat(in("0.1 + 0.2 = 0.3", SCOPE)).isEqualTo(Value.TRUE);
    }

    @Test
    void numbers_that_nobody_means_come_to_nothing() {
        String square = "99999999999999999999 * 99999999999999999999";
        assertThat(in(square + " * " + square, SCOPE)).isEqualTo(Value.EMPTY);
    }

    private static Value money(Random random) {
        return Value.of(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2));
    }

    private static Value in(String source, Scope scope) {
        return Expression.of(source).in(scope);
    }
}
