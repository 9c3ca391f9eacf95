package vn.motcua.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ai cũng gọi được: this use case asks for no permission, on purpose; what it gives is public or guarded by the scope.
 * An annotation of our own: next to the container's, methods that carry only our permission would be denied to everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToAnyone {}
