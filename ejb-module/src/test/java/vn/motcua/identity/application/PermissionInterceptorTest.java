package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.identity.domain.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionInterceptorTest {

    @Requires(Permission.VIEW_DOSSIERS)
    static class Desk {

        public void look() {}

        @Requires(Permission.APPROVE_RESULT)
        public void approve() {}
    }

    private final List<String> written = new ArrayList<>();
    private final CurrentActor current = new CurrentActor();
    private final PermissionInterceptor door = new PermissionInterceptor();

    @BeforeEach
    void build() {
        door.current = current;
        door.audit = new AuditTrail() {
            @Override
            public void recordApart(String kind, String id, String action, String subject, Outcome outcome) {
                written.add(id + " " + action + " " + subject + " " + outcome);
            }
        };
    }

    @Test
    void nobody_in_particular_may_do_nothing() {
        assertThatThrownBy(() -> door.check(calling("look")))
                .isInstanceOfSatisfying(PermissionDenied.class,
                        denied -> assertThat(denied.isForWantOfSigningIn()).isTrue());
    }

    @Test
    void who_holds_the_permission_passes_and_nothing_is_written() {
        current.run(officer(Role.ASSESSOR), () -> pass("look"));

        assertThat(written).isEmpty();
    }

    @Test
    void the_method_asks_for_more_than_its_class_and_the_denial_is_written_down() {
        assertThatThrownBy(() -> current.run(officer(Role.ASSESSOR), () -> pass("approve")))
                .isInstanceOf(PermissionDenied.class);
        assertThat(written).containsExactly("thuly denied:APPROVE_RESULT Desk.approve DENIED");
    }

    @Test
    void whoever_acted_before_acts_again_after_a_call_on_behalf_of_somebody_else() {
        Actor leader = officer(Role.APPROVER);
        current.run(leader, () -> {
            assertThatThrownBy(() -> current.run(officer(Role.CLERK), () -> pass("approve")))
                    .isInstanceOf(PermissionDenied.class);
            assertThat(current.get()).isSameAs(leader);
        });
        assertThat(current.get()).isSameAs(Actor.ANONYMOUS);
    }

    private static Actor officer(Role role) {
        return Actor.officer("thuly", "Phạm Văn Thu", "H99.101", List.of(role));
    }

    private void pass(String method) {
        try {
            door.check(calling(method));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvocationContext calling(String name) throws NoSuchMethodException {
        Method method = Desk.class.getMethod(name);
        return (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : null);
    }
}
