package vn.motcua.form.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.expression.domain.Function;
import vn.motcua.expression.domain.Node;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Reference;
import vn.motcua.expression.domain.Value;

/** Phép tính bằng lời: what a computation comes to, said with the questions of the form. */
final class CalculationWords {

    static final Set<Function> DAYS = EnumSet.of(Function.TODAY, Function.DATE, Function.ADD_DAYS, Function.ADD_MONTHS,
            Function.ADD_YEARS);

    private final ConditionWords words;

    CalculationWords(ConditionWords words) {
        this.words = words;
    }

    String said(Node node) {
        if (node instanceof Node.Literal literal) {
            return words.value(literal.value(), Optional.empty());
        } else if (node instanceof Node.Arithmetic arithmetic) {
            return operand(arithmetic.left()) + sign(arithmetic.operation()) + operand(arithmetic.right());
        } else if (node instanceof Node.Concat concat) {
            return concat.operands().stream().map(words::said).collect(Collectors.joining(" nối với "));
        } else if (node instanceof Call call) {
            return called(call);
        }
        return words.said(node);
    }

    private String operand(Node node) {
        String said = words.said(node);
        return node instanceof Node.Arithmetic ? "(" + said + ")" : said;
    }

    private static String sign(Node.Operation operation) {
        return switch (operation) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDED -> " : ";
        };
    }

    private String called(Call call) {
        List<Node> arguments = call.arguments();
        return switch (call.function()) {
            case TODAY -> "hôm nay";
            case EMPTY -> "chưa trả lời " + first(call);
            case FILLED -> "đã trả lời " + first(call);
            case AGE -> "tuổi theo " + first(call);
            case YEARS -> "số năm từ " + first(call) + " đến " + second(call);
            case MONTHS -> "số tháng từ " + first(call) + " đến " + second(call);
            case DAYS -> "số ngày từ " + first(call) + " đến " + second(call);
            case YEAR -> "năm của " + first(call);
            case ADD_DAYS -> moved(call, "ngày");
            case ADD_MONTHS -> moved(call, "tháng");
            case ADD_YEARS -> moved(call, "năm");
            case LENGTH -> "số ký tự của " + first(call);
            case CONTAINS -> words.contained(call, "");
            case STARTS_WITH -> first(call) + " bắt đầu bằng " + second(call);
            case UPPER -> first(call) + " viết hoa";
            case LOWER -> first(call) + " viết thường";
            case ROUND -> first(call) + " làm tròn";
            case ABS -> "độ lớn của " + first(call);
            case MIN -> "nhỏ nhất trong (" + listed(arguments) + ")";
            case MAX -> "lớn nhất trong (" + listed(arguments) + ")";
            case FIRST_OF -> "câu trả lời đầu tiên có trong (" + listed(arguments) + ")";
            case IF -> "nếu " + words.truth(call.arguments().get(0)) + " thì " + second(call) + ", không thì " + words.said(arguments.get(2));
            case SUM -> "tổng " + (arguments.size() == 1 ? first(call) : inRows(call) + " ở các dòng " + first(call));
            case COUNT -> "số dòng " + first(call) + (arguments.size() == 1 ? "" : " có " + inRows(call));
            case ALL -> "mọi dòng " + first(call) + " có " + inRows(call);
            case ANY -> "có dòng " + first(call) + " mà " + inRows(call);
            case DISTINCT -> first(call) + " không trùng nhau";
            case NUMBER, DATE -> first(call);
        };
    }

    private String first(Call call) {
        return words.said(call.arguments().get(0));
    }

    private String second(Call call) {
        return words.said(call.arguments().get(1));
    }

    private String listed(List<Node> nodes) {
        return nodes.stream().map(words::said).collect(Collectors.joining("; "));
    }

    /** What is asked of each row speaks of the columns by their own names. */
    private String inRows(Call call) {
        Node rows = call.arguments().get(0);
        return (rows instanceof Reference reference ? words.in(reference.path()) : words).truth(call.arguments().get(1));
    }

    private String moved(Call call, String unit) {
        boolean back = call.arguments().get(1) instanceof Node.Literal literal && literal.value() instanceof Value.Num by
                && by.number().signum() < 0;
        String count = second(call);
        return (back ? count.substring(1) : count) + " " + unit + (back ? " trước " : " sau ") + first(call);
    }
}
