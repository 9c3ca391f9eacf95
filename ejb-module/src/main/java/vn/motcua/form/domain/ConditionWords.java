package vn.motcua.form.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Function;
import vn.motcua.expression.domain.Node;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Comparison;
import vn.motcua.expression.domain.Node.Reference;
import vn.motcua.expression.domain.Value;

/**
 * Điều kiện bằng lời: a condition as an official would say it, with questions and choices as the form calls them. One
 * wording for the designer, the difference between versions and the paper.
 */
public final class ConditionWords {

    private final ElectronicForm form;
    private final String block;
    private final CalculationWords calculations;

    private ConditionWords(ElectronicForm form, String block) {
        this.form = form;
        this.block = block;
        this.calculations = new CalculationWords(this);
    }

    /**
     * What was not understood is said as it was written.
     *
     * @param place where it stands, as the verifier calls it: in a row its own columns are meant first
     */
    public static String of(ElectronicForm form, String place, Expression expression) {
        ConditionWords words = new ConditionWords(form, blockOf(form, place));
        return expression.isUnderstood() ? words.truth(expression.root()) : expression.source();
    }

    private static String blockOf(ElectronicForm form, String place) {
        if (place.startsWith("rules.")) {
            return form.rules().stream().filter(rule -> place.equals("rules." + rule.key()) && rule.forEach() != null)
                    .map(FormRule::forEach).findFirst().orElse("");
        }
        return place.contains(".") && !place.startsWith("sections.") ? place.substring(0, place.indexOf('.')) : "";
    }

    ConditionWords in(String rows) {
        return new ConditionWords(form, rows);
    }

    /** A truth as a sentence, anything else as what it comes to. */
    String said(Node node) {
        if (node instanceof Node.And and) {
            return joined(and.operands(), " và ");
        } else if (node instanceof Node.Or or) {
            return joined(or.operands(), " hoặc ");
        } else if (node instanceof Node.Not not) {
            return denied(not.operand());
        } else if (node instanceof Comparison comparison) {
            return compared(comparison);
        } else if (node instanceof Node.In in) {
            return said(in.operand()) + " là một trong: " + values(in);
        } else if (node instanceof Node.Matches matches) {
            return said(matches.operand()) + " đúng mẫu chữ " + matches.pattern().source();
        } else if (node instanceof Reference reference) {
            return named(reference);
        }
        return calculations.said(node);
    }

    private String joined(List<Node> operands, String word) {
        return operands.stream().map(this::truth)
                .map(part -> part.contains(" và ") || part.contains(" hoặc ") ? bracketed(part, operands) : part)
                .collect(Collectors.joining(word));
    }

    private static String bracketed(String part, List<Node> operands) {
        return operands.size() > 1 ? "(" + part + ")" : part;
    }

    /** A box alone as a condition is one that is ticked. */
    String truth(Node node) {
        boolean box = node instanceof Reference reference
                && field(reference).filter(field -> FieldType.TICKS.contains(field.type())).isPresent();
        return box ? ticked((Reference) node, true) : said(node);
    }

    private String ticked(Reference reference, boolean yes) {
        boolean box = field(reference).map(FormField::type).filter(type -> type == FieldType.CHECKBOX).isPresent();
        return box ? (yes ? "đánh dấu " : "không đánh dấu ") + named(reference)
                : named(reference) + " là “" + (yes ? FormSheets.YES : FormSheets.NO) + "”";
    }

    private String denied(Node node) {
        if (node instanceof Reference reference) {
            return ticked(reference, false);
        } else if (node instanceof Node.In in) {
            return said(in.operand()) + " không là: " + values(in);
        } else if (node instanceof Comparison comparison) {
            return compared(new Comparison(comparison.compare().opposite(), comparison.left(), comparison.right()));
        } else if (node instanceof Call call && call.function() == Function.CONTAINS) {
            return contained(call, "không ");
        } else if (node instanceof Call call && call.function() == Function.FILLED) {
            return "chưa trả lời " + said(call.arguments().get(0));
        } else if (node instanceof Call call && call.function() == Function.EMPTY) {
            return "đã trả lời " + said(call.arguments().get(0));
        }
        return "không phải là (" + truth(node) + ")";
    }

    private String compared(Comparison comparison) {
        Node left = comparison.left();
        Node right = comparison.right();
        if (left instanceof Node.Literal && !(right instanceof Node.Literal)) {
            return compared(new Comparison(comparison.compare().turned(), right, left));
        }
        boolean equality = comparison.compare() == Compare.EQUAL || comparison.compare() == Compare.DIFFERENT;
        if (left instanceof Reference reference && right instanceof Node.Literal literal
                && literal.value() instanceof Value.Truth truth && equality) {
            return ticked(reference, truth.holds() == (comparison.compare() == Compare.EQUAL));
        }
        Optional<FormField> asked = left instanceof Reference reference ? field(reference) : Optional.empty();
        String other = right instanceof Node.Literal literal ? value(literal.value(), asked) : said(right);
        return said(left) + relation(comparison.compare(), isDay(left) || isDay(right), isNumber(right)).formatted(other);
    }

    private static String relation(Compare compare, boolean days, boolean numbers) {
        return switch (compare) {
            case EQUAL -> numbers ? " bằng %s" : " là %s";
            case DIFFERENT -> numbers ? " khác %s" : " không phải là %s";
            case LESS -> days ? " trước %s" : " nhỏ hơn %s";
            case AT_MOST -> days ? " không sau %s" : " không quá %s";
            case MORE -> days ? " sau %s" : " lớn hơn %s";
            case AT_LEAST -> days ? " không trước %s" : " từ %s trở lên";
        };
    }

    private boolean isDay(Node node) {
        return node instanceof Node.Literal literal && literal.value() instanceof Value.Day
                || node instanceof Call call && CalculationWords.DAYS.contains(call.function())
                || node instanceof Reference reference && field(reference).filter(field -> field.type().isDay()).isPresent();
    }

    private boolean isNumber(Node node) {
        return node instanceof Node.Literal literal && literal.value() instanceof Value.Num || node instanceof Node.Arithmetic
                || node instanceof Reference reference && field(reference).filter(field -> field.type().isNumber()).isPresent();
    }

    String contained(Call call, String not) {
        Optional<FormField> asked = call.arguments().get(0) instanceof Reference reference ? field(reference) : Optional.empty();
        boolean choices = asked.filter(field -> field.type() == FieldType.MULTI_SELECT).isPresent();
        String other = call.arguments().get(1) instanceof Node.Literal literal ? value(literal.value(), asked)
                : said(call.arguments().get(1));
        return said(call.arguments().get(0)) + " " + (not.isEmpty() ? "có " : not) + (choices ? "chọn " : "chứa ") + other;
    }

    private String values(Node.In in) {
        Optional<FormField> asked = in.operand() instanceof Reference reference ? field(reference) : Optional.empty();
        return in.values().stream().map(value -> value(value, asked)).collect(Collectors.joining(", "));
    }

    /** A choice by its name, everything else as it is typed. */
    String value(Value value, Optional<FormField> asked) {
        if (value instanceof Value.Text text) {
            return "“" + asked.map(field -> field.labelOf(text.text())).orElse(text.text()) + "”";
        } else if (value instanceof Value.Truth truth) {
            return truth.holds() ? "đúng" : "sai";
        } else if (value instanceof Value.Day) {
            return "ngày " + value.written();
        }
        return value.written();
    }

    String named(Reference reference) {
        return field(reference).filter(field -> !field.label().isBlank())
                .map(field -> "“" + whole(reference).map(above -> above + ": ").orElse("") + field.label().strip() + "”")
                .orElse(reference.path());
    }

    /** Of a part that is spoken of from elsewhere, such as the name of the father, whose it is. */
    private Optional<String> whole(Reference reference) {
        int dot = reference.path().lastIndexOf('.');
        boolean own = dot < 0 || !block.isEmpty() && reference.path().startsWith(block + ".");
        return own ? Optional.empty() : form.field(reference.path().substring(0, dot)).map(FormField::label);
    }

    Optional<FormField> field(Reference reference) {
        return (block.isEmpty() ? Optional.<FormField>empty() : form.field(block + "." + reference.path()))
                .or(() -> form.field(reference.path()));
    }
}
