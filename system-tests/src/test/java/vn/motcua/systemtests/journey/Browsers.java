package vn.motcua.systemtests.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.systemtests.support.Province;

/** The browser of the machine; each person gets a window of their own, which shares nothing with the others. */
final class Browsers implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final int PATIENCE_MILLIS = 60_000;

    private final Province province;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(CHROMIUM)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--no-first-run"))
            .setTimeout(PATIENCE_MILLIS * 3));

    Browsers(Province province) {
        this.province = province;
    }

    /** A window in which nobody is signed in. */
    Window anonymous(int width) {
        return window(new Browser.NewContextOptions(), width);
    }

    /** A window that runs no script, as on an old telephone. */
    Window withoutScript(int width) {
        return window(new Browser.NewContextOptions().setJavaScriptEnabled(false), width);
    }

    private Window window(Browser.NewContextOptions like, int width) {
        Browser.NewContextOptions options = like
                .setBaseURL(province.server().http("").toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, width == PHONE ? 844 : 900);
        Window window = new Window(browser.newContext(options));
        window.page().setDefaultTimeout(PATIENCE_MILLIS);
        window.page().setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return window;
    }

    Window of(String username, int width) {
        Window window = anonymous(width);
        window.page().navigate("/sign-in");
        window.signIn(username);
        return window;
    }

    Window of(String username) {
        return of(username, DESKTOP);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
