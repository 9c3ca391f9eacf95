package vn.motcua.systemtests.support;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** What a {@link PlainBrowser} shows: found by what people read, labels and buttons, and not by ids. */
public final class PlainPage {

    private final PlainBrowser browser;
    private final int status;
    private final Document document;

    PlainPage(PlainBrowser browser, int status, Document document) {
        this.browser = browser;
        this.status = status;
        this.document = document;
    }

    public int status() {
        return status;
    }

    public URI address() {
        return URI.create(document.location());
    }

    public Document document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    public String heading() {
        return document.select("h1").text();
    }

    /** What the page says went well or wrong. */
    public String messages() {
        return document.select(".messages, .field__error").text();
    }

    public boolean shows(String text) {
        return text().contains(text);
    }

    public boolean offers(String button) {
        return document.select("input[type=submit]").stream().anyMatch(input -> input.val().equals(button));
    }

    /** Types into the input with that label, or chooses the option that is named so. */
    public PlainPage fill(String label, String answer) {
        inputs(label).forEach(input -> give(input, answer));
        return this;
    }

    /** Chooses the possibility whose words begin so. */
    public PlainPage chooseLabelled(String words) {
        Element label = document.select("label[for]").stream()
                .filter(candidate -> candidate.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice '" + words + "' on " + this));
        document.getElementById(label.attr("for")).attr("checked", "");
        return this;
    }

    /** Chooses the first of the possibilities that the page offers as radio buttons. */
    public PlainPage chooseFirst() {
        document.select("input[type=radio]").stream().findFirst().ifPresent(radio -> radio.attr("checked", ""));
        return this;
    }

    /** The inputs that hold nothing yet, with the words of their label. */
    public List<OpenQuestion> openQuestions() {
        List<OpenQuestion> open = new ArrayList<>();
        for (Element label : document.select("main label[for]")) {
            Element input = document.getElementById(label.attr("for"));
            if (input != null && isText(input) && valueOf(input).isEmpty()) {
                open.add(new OpenQuestion(label.text(), input.attr("inputmode"), answer -> give(input, answer)));
            } else if (input != null && input.is("select") && valueOf(input).isEmpty()) {
                open.add(new OpenQuestion(label.text(), "", any -> chooseFirst(input)));
            }
        }
        return open;
    }

    /** Presses the button and returns what comes of it. */
    public PlainPage press(String button) {
        return browser.send(urlEncoded(button(button)));
    }

    /** Chooses a file in the same form as the button, then presses it. */
    public PlainPage press(Element button, Paper file) {
        return browser.send(multipart(button, file));
    }

    /** The buttons that are labelled so, in the order of the page. */
    public Elements buttons(String text) {
        return document.select("input[type=submit]").stream()
                .filter(input -> input.val().equals(text))
                .collect(Collectors.toCollection(Elements::new));
    }

    /** Follows the link with that text. */
    public PlainPage follow(String text) {
        Element link = document.select("a").stream()
                .filter(anchor -> anchor.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link '" + text + "' on " + this));
        return browser.open(link.absUrl("href"));
    }

    private Element button(String text) {
        Elements found = buttons(text);
        if (found.isEmpty()) {
            throw new AssertionError("no button '" + text + "' on " + this);
        }
        return found.first();
    }

    private List<Element> inputs(String label) {
        List<Element> found = document.select("label[for]").stream()
                .filter(candidate -> candidate.ownText().equals(label))
                .map(candidate -> document.getElementById(candidate.attr("for")))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no input '" + label + "' on " + this);
        }
        return found;
    }

    private static void give(Element input, String answer) {
        if (input.is("select")) {
            input.select("option").removeAttr("selected");
            input.select("option").stream()
                    .filter(option -> option.text().equals(answer))
                    .forEach(option -> option.attr("selected", ""));
        } else if (input.is("textarea")) {
            input.text(answer);
        } else if (input.is("[type=radio], [type=checkbox]")) {
            input.attr("checked", "");
        } else {
            input.val(answer);
        }
    }

    private static void chooseFirst(Element select) {
        select.select("option").removeAttr("selected");
        select.select("option").stream()
                .filter(option -> !option.val().isEmpty())
                .findFirst()
                .ifPresent(option -> option.attr("selected", ""));
    }

    private static boolean isText(Element input) {
        return input.is("textarea, input:not([type]), input[type=text], input[type=tel], input[type=email]");
    }

    private static String valueOf(Element input) {
        if (input.is("select")) {
            Element chosen = input.select("option[selected]").first();
            return chosen == null ? "" : chosen.val();
        }
        return input.is("textarea") ? input.text() : input.val();
    }

    private static FormElement formOf(Element button) {
        return (FormElement) button.closest("form");
    }

    private static List<String[]> fieldsFor(Element button) {
        List<String[]> fields = formOf(button).formData().stream()
                .filter(field -> !isButton(button, field.key()))
                .map(field -> new String[] {field.key(), field.value()})
                .collect(Collectors.toCollection(ArrayList::new));
        fields.add(new String[] {button.attr("name"), button.val()});
        return fields;
    }

    private static boolean isButton(Element pressed, String name) {
        return formOf(pressed).select("input[type=submit]").stream().anyMatch(input -> input.attr("name").equals(name));
    }

    private static HttpRequest.Builder urlEncoded(Element button) {
        String body = fieldsFor(button).stream()
                .map(field -> encoded(field[0]) + "=" + encoded(field[1]))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(formOf(button).absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder multipart(Element button, Paper file) {
        MultipartBody body = new MultipartBody();
        String upload = formOf(button).select("input[type=file]").attr("name");
        fieldsFor(button).stream().filter(field -> !field[0].equals(upload)).forEach(field -> body.add(field[0], field[1]));
        body.add(upload, file);
        return HttpRequest.newBuilder(URI.create(formOf(button).absUrl("action")))
                .header("Content-Type", body.contentType())
                .POST(BodyPublishers.ofByteArray(body.bytes()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " " + document.location() + " " + heading();
    }

    /**
     * A question that nobody answered yet.
     *
     * @param inputMode which keys a telephone would offer, empty for letters
     */
    public record OpenQuestion(String label, String inputMode, Consumer<String> answerWith) {

        public void answer(String words) {
            answerWith.accept(words);
        }
    }
}
