package vn.motcua.systemtests.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.Province;

/** What one person sees, and what the browser complains about meanwhile. Things are found by the words on them. */
final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url() + " " + request.failure()));
    }

    Page page() {
        return page;
    }

    /** Console errors, scripts that broke, what the content security policy forbade; empties the list. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    void signIn(String username) {
        fill("Tên đăng nhập", username);
        fill("Mật khẩu", Province.PASSWORD);
        press("Đăng nhập");
    }

    void fill(String label, String text) {
        page.locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    void choose(String label, String option) {
        page.locator("main")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Chooses a file for the paper of that name; it goes up by itself, or without script by its button. */
    void upload(String paper, Paper file) {
        Locator section = page.locator("section.paper")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(paper))));
        section.locator("input[data-upload]")
                .setInputFiles(new FilePayload(file.name(), file.mediaType(), file.content()));
        Locator send = section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tải lên: " + paper));
        if (send.count() > 0) {
            send.click();
        }
        section.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(file.name())).first().waitFor();
    }

    /** Of the whole page, also if it is only just arriving. */
    String text() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator("body").innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** The bytes of what the link with these words leads to. */
    byte[] download(String link) {
        Locator anchor = page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link));
        return fetch(anchor.getAttribute("href"));
    }

    byte[] fetch(String address) {
        return context.request().get(address).body();
    }

    @Override
    public void close() {
        context.close();
    }
}
