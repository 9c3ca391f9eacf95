package vn.motcua.testing;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Stands in for the container's entity manager: whoever calls gets that of the thread's transaction. */
class CurrentEntityManager {

    private final ThreadLocal<EntityManager> ofThread = new ThreadLocal<>();

    EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::call);
    }

    <T> T during(EntityManager em, Supplier<T> work) {
        EntityManager before = ofThread.get();
        ofThread.set(em);
        try {
            return work.get();
        } finally {
            ofThread.set(before);
        }
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        EntityManager em = ofThread.get();
        if (em == null) {
            throw new IllegalStateException("a repository works inside inTransaction(...) only");
        }
        try {
            return method.invoke(em, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
