package vn.motcua.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills injected fields without a container: what the test gave comes first; an interface {@code x.domain.Things} is
 * answered by {@code x.persistence.JpaThings}, a class by an instance of its own, filled in turn. Interceptors do not
 * run: permissions and transactions are tested elsewhere.
 */
class Wiring {

    private final EntityManager em;
    private final Object[] given;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Wiring(EntityManager em, Object... given) {
        this.em = em;
        this.given = given;
    }

    <T> T fill(T object) {
        made.put(object.getClass(), object);
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    set(field, object, em);
                } else if (field.isAnnotationPresent(Inject.class) && get(field, object) == null) {
                    set(field, object, forType(field.getType()));
                }
            }
        }
        return object;
    }

    private Object forType(Class<?> wanted) {
        for (Object candidate : given) {
            if (wanted.isInstance(candidate)) {
                return candidate;
            }
        }
        if (wanted == Event.class) {
            return nobodyListens();
        }
        Class<?> type = wanted.isInterface() ? repositoryOf(wanted) : wanted;
        Object known = made.get(type);
        return known != null ? known : fill(newInstance(type));
    }

    private static Object nobodyListens() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, no) -> null);
    }

    private static Class<?> repositoryOf(Class<?> wanted) {
        String feature = wanted.getPackageName().replaceFirst("\\.domain$", "");
        try {
            return Class.forName(feature + ".persistence.Jpa" + wanted.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("give me a " + wanted.getName(), e);
        }
    }

    private static Object newInstance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("give me a " + type.getName(), e);
        }
    }

    private static Object get(Field field, Object object) {
        field.setAccessible(true);
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object object, Object value) {
        field.setAccessible(true);
        try {
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
