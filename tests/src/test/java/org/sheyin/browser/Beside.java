package org.sheyin.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A journey that goes beside all other tests, one such after the other, so that both cores work. It uses accounts of its
 * own: those of the other city (clerk7, clerk8, reviewer5), the last of each kind, or administrators, whom no journey of
 * the first lane logs in. A test whose numbers it could move is {@code @Isolated}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the second lane")
@interface Beside {}
