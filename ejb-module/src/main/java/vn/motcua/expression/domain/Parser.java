package vn.motcua.expression.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.expression.domain.Lexer.Kind;
import vn.motcua.expression.domain.Lexer.Token;
import vn.motcua.expression.domain.Node.And;
import vn.motcua.expression.domain.Node.Arithmetic;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Comparison;
import vn.motcua.expression.domain.Node.Concat;
import vn.motcua.expression.domain.Node.In;
import vn.motcua.expression.domain.Node.Literal;
import vn.motcua.expression.domain.Node.Matches;
import vn.motcua.expression.domain.Node.Not;
import vn.motcua.expression.domain.Node.Operation;
import vn.motcua.expression.domain.Node.Or;
import vn.motcua.expression.domain.Node.Reference;

/** Đọc biểu thức: from the loosest binding (or) to the tightest, one method a level. */
final class Parser {

    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 20;
    private static final Map<String, Compare> COMPARES = Map.of("=", Compare.EQUAL, "==", Compare.EQUAL,
            "!=", Compare.DIFFERENT, "<>", Compare.DIFFERENT, "<", Compare.LESS, "<=", Compare.AT_MOST,
            ">", Compare.MORE, ">=", Compare.AT_LEAST);

    private final String source;
    private List<Token> tokens;
    private int at;
    private int depth;

    Parser(String source) {
        this.source = source;
    }

    Node expression() throws NotUnderstood {
        tokens = new Lexer(source).tokens();
        Node root = or();
        if (peek().kind() != Kind.END) {
            throw unexpected();
        }
        return root;
    }

    private Node or() throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw new NotUnderstood(peek().position(), "expression.tooDeep");
        }
        List<Node> operands = new ArrayList<>(List.of(and()));
        while (skip("or")) {
            operands.add(and());
        }
        depth--;
        return operands.size() == 1 ? operands.get(0) : new Or(List.copyOf(operands));
    }

    private Node and() throws NotUnderstood {
        List<Node> operands = new ArrayList<>(List.of(not()));
        while (skip("and")) {
            operands.add(not());
        }
        return operands.size() == 1 ? operands.get(0) : new And(List.copyOf(operands));
    }

    private Node not() throws NotUnderstood {
        int negations = 0;
        while (skip("not")) {
            negations++;
        }
        Node operand = comparison();
        return negations % 2 == 0 ? operand : new Not(operand);
    }

    private Node comparison() throws NotUnderstood {
        Node left = concatenation();
        Token next = peek();
        if (next.kind() == Kind.SIGN && COMPARES.containsKey(next.text())) {
            at++;
            return compared(COMPARES.get(next.text()), left, concatenation());
        }
        if (skip("in")) {
            return new In(left, values());
        }
        if (next.is("not") && tokens.get(at + 1).is("in")) {
            at += 2;
            return new Not(new In(left, values()));
        }
        return skip("matches") ? new Matches(left, pattern()) : left;
    }

    /** To be equal to the empty text is to be empty. */
    private static Node compared(Compare compare, Node left, Node right) {
        boolean equality = compare == Compare.EQUAL || compare == Compare.DIFFERENT;
        if (equality && right instanceof Literal literal && literal.value().isEmpty()) {
            return new Call(compare == Compare.EQUAL ? Function.EMPTY : Function.FILLED, List.of(left), 0);
        }
        return new Comparison(compare, left, right);
    }

    private List<Value> values() throws NotUnderstood {
        expect("(");
        List<Value> values = new ArrayList<>();
        do {
            Token token = peek();
            if (!(unary() instanceof Literal literal)) {
                throw new NotUnderstood(token.position(), "expression.constantNeeded");
            }
            values.add(literal.value());
        } while (skip(","));
        expect(")");
        return List.copyOf(values);
    }

    private SafePattern pattern() throws NotUnderstood {
        Token token = peek();
        if (token.kind() != Kind.TEXT) {
            throw new NotUnderstood(token.position(), "expression.patternNeeded");
        }
        at++;
        SafePattern pattern = SafePattern.of(token.text());
        if (!pattern.isUnderstood()) {
            throw new NotUnderstood(token.position() + pattern.problemPosition(), "expression.pattern");
        }
        return pattern;
    }

    private Node concatenation() throws NotUnderstood {
        List<Node> operands = new ArrayList<>(List.of(sum()));
        while (skip("&")) {
            operands.add(sum());
        }
        return operands.size() == 1 ? operands.get(0) : new Concat(List.copyOf(operands));
    }

    private Node sum() throws NotUnderstood {
        Node left = product();
        while (peek().is("+") || peek().is("-")) {
            Operation operation = tokens.get(at++).text().equals("+") ? Operation.PLUS : Operation.MINUS;
            left = deeper(new Arithmetic(operation, left, product()));
        }
        return left;
    }

    private Node product() throws NotUnderstood {
        Node left = unary();
        while (peek().is("*") || peek().is("/")) {
            Operation operation = tokens.get(at++).text().equals("*") ? Operation.TIMES : Operation.DIVIDED;
            left = deeper(new Arithmetic(operation, left, unary()));
        }
        return left;
    }

    /** A long chain is as deep a tree as nested brackets are. */
    private Node deeper(Node node) throws NotUnderstood {
        int levels = 0;
        for (Node left = node; left instanceof Arithmetic arithmetic; left = arithmetic.left()) {
            levels++;
        }
        if (levels > 5 * DEEPEST) {
            throw new NotUnderstood(peek().position(), "expression.tooDeep");
        }
        return node;
    }

    private Node unary() throws NotUnderstood {
        boolean negative = false;
        while (skip("-")) {
            negative = !negative;
        }
        Node operand = primary();
        if (!negative) {
            return operand;
        }
        if (operand instanceof Literal literal && literal.value() instanceof Value.Num num) {
            return new Literal(Value.of(num.number().negate()));
        }
        return new Arithmetic(Operation.MINUS, new Literal(Value.of(0)), operand);
    }

    private Node primary() throws NotUnderstood {
        Token token = peek();
        at++;
        if (token.kind() == Kind.NUMBER) {
            if (token.text().length() > LONGEST_NUMBER) {
                throw new NotUnderstood(token.position(), "expression.numberTooLong", LONGEST_NUMBER);
            }
            return new Literal(Value.of(new BigDecimal(token.text())));
        }
        if (token.kind() == Kind.TEXT) {
            return new Literal(token.text().isEmpty() ? Value.EMPTY : new Value.Text(token.text()));
        }
        if (token.is("true") || token.is("false")) {
            return new Literal(Value.of(token.is("true")));
        }
        if (token.is("(")) {
            Node inner = or();
            expect(")");
            return inner;
        }
        if (token.kind() == Kind.NAME) {
            return peek().is("(") ? call(token) : new Reference(token.text(), token.position());
        }
        at--;
        throw unexpected();
    }

    private Node call(Token name) throws NotUnderstood {
        Function function = Function.named(name.text()).orElseThrow(() ->
                new NotUnderstood(name.position(), "expression.unknownFunction", name.text()));
        expect("(");
        List<Node> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                arguments.add(or());
            } while (skip(","));
        }
        expect(")");
        if (arguments.size() < function.least() || arguments.size() > function.most()) {
            throw new NotUnderstood(name.position(), "expression.arguments", name.text(), function.least(),
                    function.most());
        }
        if (function.overRows() && !(arguments.get(0) instanceof Reference)) {
            throw new NotUnderstood(name.position(), "expression.rowsNeeded", name.text());
        }
        return function == Function.DATE ? day(name, arguments.get(0)) : new Call(function, List.copyOf(arguments),
                name.position());
    }

    private static Node day(Token name, Node argument) throws NotUnderstood {
        if (argument instanceof Literal literal && literal.value() instanceof Value.Text text) {
            Value day = Days.parsed(text.text());
            if (!day.isEmpty()) {
                return new Literal(day);
            }
        }
        throw new NotUnderstood(name.position(), "expression.day");
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean skip(String expected) {
        boolean there = peek().is(expected);
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(String expected) throws NotUnderstood {
        if (!skip(expected)) {
            throw new NotUnderstood(peek().position(), "expression.expected", expected);
        }
    }

    private NotUnderstood unexpected() {
        Token token = peek();
        return token.kind() == Kind.END
                ? new NotUnderstood(token.position(), "expression.unfinished")
                : new NotUnderstood(token.position(), "expression.unexpected", token.text());
    }
}
