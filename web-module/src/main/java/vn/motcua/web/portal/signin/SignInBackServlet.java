package vn.motcua.web.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.federation.application.Arrival;
import vn.motcua.federation.application.FederatedSignIn;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.ProviderSession;
import vn.motcua.web.support.SessionActor;

/** Trở về từ bên cung cấp định danh. */
@WebServlet("/sign-in/back/*")
public class SignInBackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String IDENTITIES = "/portal/account/identities";

    @Inject transient FederatedSignIn signIn;
    @Inject transient CurrentActor current;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String provider = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Actor before = current.get();
        try {
            Arrival arrival = signIn.arrive(provider, BrowserKey.of(request), parameters(request));
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + settled(arrival, request));
        } catch (BusinessRuleViolation no) {
            SignInRefusal.show(no, before.isApplicant() || before.isOfficer(), request, response);
        }
    }

    /** Where to go on. */
    private String settled(Arrival arrival, HttpServletRequest request) {
        switch (arrival.purpose()) {
            case SIGN_IN -> {
                SessionActor.signIn(request, arrival.actor(),
                        new ProviderSession(arrival.session(), arrival.provider(), arrival.idToken()));
                String home = arrival.actor().isOfficer() ? "/office" : "/";
                return OwnPath.orElse(arrival.returnPath(), arrival.differs() ? IDENTITIES : home);
            }
            case CONFIRM -> SessionActor.confirm(request, clock.instant());
            default -> { }
        }
        return OwnPath.orElse(arrival.returnPath(), IDENTITIES);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Arrays.asList(each.getValue())));
    }
}
