package org.sheyin.shared.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sheyin.shared.model.Right;

/**
 * One word for what every service does: the right is checked, the database scope is opened, and a refusal is audited.
 * The first parameter of the method is the {@link org.sheyin.shared.model.Actor}.
 */
@Inherited
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {
    /** Any one of these rights opens the method. */
    @Nonbinding
    Right[] value() default {};
}
