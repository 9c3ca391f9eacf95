package vn.motcua.identity.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.PermissionDenied;

/** The one door of every use case: nobody passes without the permission that the use case names. */
@Requires(Permission.VIEW_AUDIT) // the value does not bind
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PermissionInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient CurrentActor current;
    @Inject transient AuditTrail audit;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permission required = requiredBy(call);
        Actor actor = current.get();
        if (!actor.may(required)) {
            audit.recordApart(actor.kind().name(), actor.id(), "denied:" + required,
                    call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName(),
                    Outcome.DENIED);
            throw new PermissionDenied(actor, required);
        }
        return call.proceed();
    }

    private static Permission requiredBy(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        Requires applied = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        return applied.value();
    }
}
