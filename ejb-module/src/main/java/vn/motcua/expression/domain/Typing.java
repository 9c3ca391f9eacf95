package vn.motcua.expression.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.expression.domain.Node.Arithmetic;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Comparison;
import vn.motcua.expression.domain.Node.Reference;

/** Kiểm tra loại: finds what would never make sense, such as adding up names, before a form is used. */
public final class Typing {

    private final List<ExpressionProblem> problems = new ArrayList<>();

    private Typing() {}

    /** What is wrong with an expression where these names are known; {@code expected} is what it must come to. */
    public static List<ExpressionProblem> problems(Expression expression, Names names, Kind expected) {
        if (!expression.isUnderstood()) {
            return List.of(expression.problem().orElseThrow());
        }
        Typing typing = new Typing();
        typing.require(expression.root(), names, expected);
        return List.copyOf(typing.problems);
    }

    private void require(Node node, Names names, Kind expected) {
        Kind kind = kindOf(node, names);
        if (kind != expected && kind != Kind.ANY && expected != Kind.ANY) {
            report(node, switch (expected) {
                case NUMBER -> "expression.numberNeeded";
                case DAY -> "expression.dayNeeded";
                case TRUTH -> "expression.truthNeeded";
                default -> "expression.textNeeded";
            });
        } else if (kind == Kind.MANY && expected == Kind.ANY) {
            report(node, "expression.several");
        }
    }

    private Kind kindOf(Node node, Names names) {
        if (node instanceof Node.Literal literal) {
            return Kind.of(literal.value());
        } else if (node instanceof Reference reference) {
            return named(reference, names);
        } else if (node instanceof Call call) {
            return called(call, names);
        } else if (node instanceof Arithmetic arithmetic) {
            require(arithmetic.left(), names, Kind.NUMBER);
            require(arithmetic.right(), names, Kind.NUMBER);
            return Kind.NUMBER;
        } else if (node instanceof Node.Concat concat) {
            concat.operands().forEach(operand -> require(operand, names, Kind.ANY));
            return Kind.TEXT;
        } else if (node instanceof Comparison comparison) {
            compared(comparison, names);
        } else if (node instanceof Node.In in) {
            among(in, names);
        } else if (node instanceof Node.Matches matches) {
            require(matches.operand(), names, Kind.ANY);
        } else {
            node.children().forEach(child -> require(child, names, Kind.TRUTH));
        }
        return Kind.TRUTH;
    }

    private Kind named(Reference reference, Names names) {
        Optional<Kind> kind = names.kindOf(reference.path());
        if (kind.isEmpty()) {
            problems.add(ExpressionProblem.at(reference.position(), "expression.unknownName", reference.path()));
        }
        return kind.orElse(Kind.ANY);
    }

    private void compared(Comparison comparison, Names names) {
        Kind left = kindOf(comparison.left(), names);
        Kind right = kindOf(comparison.right(), names);
        boolean equality = comparison.compare() == Compare.EQUAL || comparison.compare() == Compare.DIFFERENT;
        if (left == Kind.MANY || right == Kind.MANY) {
            report(comparison, "expression.several");
        } else if (left != right && left != Kind.ANY && right != Kind.ANY) {
            report(comparison, "expression.differentKinds");
        } else if (!equality && (left == Kind.TEXT || left == Kind.TRUTH || right == Kind.TEXT || right == Kind.TRUTH)) {
            report(comparison, "expression.noOrder");
        }
    }

    private void among(Node.In in, Names names) {
        Kind kind = kindOf(in.operand(), names);
        boolean fits = kind == Kind.ANY || kind == Kind.MANY
                || in.values().stream().map(Kind::of).allMatch(value -> value == kind || value == Kind.ANY);
        if (!fits) {
            report(in, "expression.differentKinds");
        }
    }

    private Kind called(Call call, Names names) {
        if (call.function().overRows()) {
            return overRows(call, names);
        }
        return switch (call.function()) {
            case TODAY, DATE -> Kind.DAY;
            case EMPTY, FILLED -> all(call, names, null, Kind.TRUTH);
            case AGE, YEARS, MONTHS, DAYS -> all(call, names, Kind.DAY, Kind.NUMBER);
            case YEAR -> year(call, names);
            case ADD_DAYS, ADD_MONTHS, ADD_YEARS -> {
                require(call.arguments().get(0), names, Kind.DAY);
                require(call.arguments().get(1), names, Kind.NUMBER);
                yield Kind.DAY;
            }
            case LENGTH -> all(call, names, null, Kind.NUMBER);
            case UPPER, LOWER -> all(call, names, Kind.TEXT, Kind.TEXT);
            case CONTAINS -> all(call, names, null, Kind.TRUTH);
            case STARTS_WITH -> all(call, names, Kind.ANY, Kind.TRUTH);
            case NUMBER -> all(call, names, Kind.ANY, Kind.NUMBER);
            case ROUND, ABS -> all(call, names, Kind.NUMBER, Kind.NUMBER);
            case MIN, MAX, FIRST_OF -> same(call.arguments(), names);
            default -> {
                require(call.arguments().get(0), names, Kind.TRUTH);
                yield same(call.arguments().subList(1, 3), names);
            }
        };
    }

    /** Null for arguments of any kind, several values too. */
    private Kind all(Call call, Names names, Kind expected, Kind outcome) {
        for (Node argument : call.arguments()) {
            if (expected == null) {
                kindOf(argument, names);
            } else {
                require(argument, names, expected);
            }
        }
        return outcome;
    }

    private Kind year(Call call, Names names) {
        Kind kind = kindOf(call.arguments().get(0), names);
        if (kind != Kind.DAY && kind != Kind.NUMBER && kind != Kind.ANY) {
            report(call, "expression.dayNeeded");
        }
        return Kind.NUMBER;
    }

    private Kind same(List<Node> arguments, Names names) {
        Kind common = Kind.ANY;
        for (Node argument : arguments) {
            Kind kind = kindOf(argument, names);
            if (kind == Kind.MANY || kind == Kind.ANY) {
                return Kind.ANY;
            }
            if (common != Kind.ANY && kind != common) {
                report(argument, "expression.differentKinds");
            }
            common = kind;
        }
        return common;
    }

    private Kind overRows(Call call, Names names) {
        Reference rows = (Reference) call.arguments().get(0);
        boolean plain = call.arguments().size() == 1;
        Optional<Names> inside = names.rowsOf(rows.path());
        Kind outcome = call.function() == Function.SUM || call.function() == Function.COUNT ? Kind.NUMBER : Kind.TRUTH;
        if (plain) {
            boolean block = call.function() == Function.COUNT && inside.isPresent();
            if (!block && names.kindOf(rows.path()).orElse(Kind.ANY) != Kind.MANY) {
                problems.add(ExpressionProblem.at(rows.position(), "expression.noRows", rows.path()));
            } else if (call.function() == Function.SUM) {
                sumOf(rows, names);
            }
        } else if (inside.isEmpty()) {
            problems.add(ExpressionProblem.at(rows.position(), "expression.noRows", rows.path()));
        } else {
            require(call.arguments().get(1), inside.get(), call.function() == Function.SUM ? Kind.NUMBER : Kind.TRUTH);
        }
        return outcome;
    }

    private void sumOf(Reference column, Names names) {
        int dot = column.path().indexOf('.');
        Optional<Kind> cell = dot < 0 ? Optional.empty() : names.rowsOf(column.path().substring(0, dot))
                .flatMap(inside -> inside.kindOf(column.path().substring(dot + 1)));
        if (cell.isPresent() && cell.get() != Kind.NUMBER && cell.get() != Kind.ANY) {
            problems.add(ExpressionProblem.at(column.position(), "expression.numberNeeded"));
        }
    }

    private void report(Node node, String messageKey) {
        problems.add(ExpressionProblem.at(positionOf(node), messageKey));
    }

    private static int positionOf(Node node) {
        if (node instanceof Reference reference) {
            return reference.position();
        }
        if (node instanceof Call call) {
            return call.position();
        }
        return node.children().stream().mapToInt(Typing::positionOf).min().orElse(0);
    }
}
