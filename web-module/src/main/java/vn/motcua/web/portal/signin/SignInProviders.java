package vn.motcua.web.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.federation.application.FederatedSignIn;
import vn.motcua.federation.application.ProviderCard;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.Words;

/** Các nút đăng nhập qua bên cung cấp định danh, and what went wrong there. */
@Named
@RequestScoped
public class SignInProviders {

    @Inject FederatedSignIn signIn;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<ProviderCard> all;

    private List<ProviderCard> all() {
        if (all == null) {
            all = signIn.providers();
        }
        return all;
    }

    public boolean isAny() {
        return !all().isEmpty();
    }

    public List<ProviderCard> getForCitizens() {
        return all().stream().filter(provider -> !provider.forStaff()).toList();
    }

    public List<ProviderCard> getForStaff() {
        return all().stream().filter(ProviderCard::forStaff).toList();
    }

    /** Where the link of a provider leads, with where the person wants to be afterwards. */
    public String href(ProviderCard provider, String back) {
        String wanted = OwnPath.orElse(back, null);
        return request.getContextPath() + "/sign-in/with/" + provider.key()
                + (wanted == null ? "" : "?return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** In the reader's words; null if nothing went wrong. */
    public String getRefusal() {
        return request.getAttribute(SignInRefusal.WHY) instanceof BusinessRuleViolation why ? words.violation(why) : null;
    }
}
