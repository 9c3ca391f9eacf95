package vn.motcua.systemtests.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.OpenToAnyone;

/**
 * Every public method of every use case, called by every role and by nobody in particular, inside the server. The door
 * answers before the use case sees its arguments, so that empty ones do; whoever is let in may fail in any other way.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionMatrixContainerIT {

    /** So many there were when this was written; a scan that finds fewer has lost its way. */
    private static final int USE_CASES_AT_LEAST = 35;

    @Inject BeanManager beans;
    @Inject CurrentActor current;

    @Resource(lookup = "java:jboss/datasources/MotCua")
    DataSource dataSource;

    @Deployment
    static EnterpriseArchive ear() {
        return EarWithTests.of(PermissionMatrixContainerIT.class);
    }

    @Test
    void who_lacks_the_permission_is_turned_away_and_written_down() throws SQLException {
        List<Bean<?>> useCases = useCases();
        List<String> wrong = new ArrayList<>();
        Map<String, Long> expectedLines = new TreeMap<>();

        for (Actor actor : everybody()) {
            for (Bean<?> useCase : useCases) {
                for (Method method : methodsOf(useCase)) {
                    boolean allowed = mayCall(actor, method, useCase.getBeanClass());
                    boolean passed = current.as(actor, () -> isLetIn(useCase, method));
                    if (allowed != passed) {
                        wrong.add(actor.id() + (passed ? " gets into " : " is kept out of ") + nameOf(method));
                    }
                    if (!allowed) {
                        expectedLines.merge(actor.id() + " " + nameOf(method), 1L, Long::sum);
                    }
                }
            }
        }

        assertThat(useCases).hasSizeGreaterThanOrEqualTo(USE_CASES_AT_LEAST);
        assertThat(wrong).isEmpty();
        assertThat(deniedLines()).isEqualTo(expectedLines);
    }

    @Test
    void every_use_case_says_who_may_call_it() {
        List<String> silent = useCases().stream()
                .flatMap(useCase -> methodsOf(useCase).stream()
                        .filter(method -> requiredBy(method, useCase.getBeanClass()) == null)
                        .filter(method -> !isOpen(method, useCase.getBeanClass())))
                .map(PermissionMatrixContainerIT::nameOf)
                .toList();

        assertThat(silent).isEmpty();
    }

    /** Ours; what only listens to events or timers has no public methods of its own to call. */
    private List<Bean<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("vn.motcua."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .sorted(Comparator.comparing(bean -> bean.getBeanClass().getName()))
                .toList();
    }

    private static List<Actor> everybody() {
        Stream<Actor> officers = Stream.of(Role.values())
                .filter(role -> role != Role.APPLICANT)
                .map(role -> Actor.officer("matrix." + role.name().toLowerCase(), "", "H99.101", Set.of(role)));
        return Stream.concat(officers, Stream.of(Actor.applicant(-77L, ""), Actor.ANONYMOUS)).toList();
    }

    private static List<Method> methodsOf(Bean<?> useCase) {
        return Stream.of(useCase.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static boolean mayCall(Actor actor, Method method, Class<?> useCase) {
        Permission required = requiredBy(method, useCase);
        return required == null ? isOpen(method, useCase) : actor.may(required);
    }

    private static Permission requiredBy(Method method, Class<?> useCase) {
        Requires onMethod = method.getAnnotation(Requires.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        Requires onClass = useCase.getAnnotation(Requires.class);
        return onClass == null || method.isAnnotationPresent(OpenToAnyone.class) ? null : onClass.value();
    }

    private static boolean isOpen(Method method, Class<?> useCase) {
        return method.isAnnotationPresent(OpenToAnyone.class) || useCase.isAnnotationPresent(OpenToAnyone.class);
    }

    /** Whether the call came past the door, however it went on. */
    private boolean isLetIn(Bean<?> useCase, Method method) {
        Object door = beans.getReference(useCase, useCase.getBeanClass(), beans.createCreationalContext(useCase));
        Object[] nothing = Stream.of(method.getParameterTypes()).map(PermissionMatrixContainerIT::nothing).toArray();
        try {
            method.invoke(door, nothing);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getTargetException() instanceof PermissionDenied);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(nameOf(method), impossible);
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? Boolean.FALSE : type == long.class ? (Object) (-1L) : (Object) (-1);
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private Map<String, Long> deniedLines() throws SQLException {
        Map<String, Long> lines = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement(
                        "select actor_id, subject, count(*) from audit_entry where action like 'denied:%'"
                                + " group by actor_id, subject");
                ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                lines.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        }
        return lines;
    }
}
