package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossSiteFilterTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "same-origin, -, -, true",
        "none, -, -, true",
        "cross-site, http://motcua.test, -, false",
        "same-site, -, -, false",
        "-, http://motcua.test, -, true",
        "-, http://evil.test, -, false",
        "-, null, -, false",
        "-, -, http://motcua.test/portal/dossier/form?draft=1, true",
        "-, -, http://evil.test/motcua.test, false",
        "-, http://motcua.test@evil.test, -, false",
        "-, -, -, true"
    })
    void only_what_comes_from_our_own_pages_may_change_something(
            String fetchSite, String origin, String referer, boolean ours) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", "motcua.test");
        headers.put("Sec-Fetch-Site", fetchSite);
        headers.put("Origin", origin);
        headers.put("Referer", referer);

        assertThat(CrossSiteFilter.isOurOwn(requestWith(headers))).isEqualTo(ours);
    }

    private static HttpServletRequest requestWith(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeader") ? headers.get(arguments[0]) : null);
    }
}
