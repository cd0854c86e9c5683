package org.sheyin.deployment.it;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The server for journeys, which need no more of Arquillian than that. Arquillian's deployment belongs to the thread that
 * made it, the first lane's: the second waits for it, and makes one only when it is alone.
 */
public final class RunningServer implements BeforeAllCallback, TestExecutionListener {
    private static final int PATIENCE_MINUTES = 8;
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static volatile boolean firstLane;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        firstLane = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(each -> each.getSource().stream())
                .anyMatch(source -> source instanceof ClassSource type && !isBeside(type.getJavaClass()));
    }

    private static boolean isBeside(Class<?> type) {
        return AnnotationSupport.findAnnotation(type, Execution.class)
                .filter(execution -> execution.value() == ExecutionMode.CONCURRENT)
                .isPresent();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (STARTED.getCount() == 0) {
            return;
        }
        if (!firstLane || !isBeside(context.getRequiredTestClass())) {
            var arquillian = new ArquillianExtension();
            arquillian.beforeAll(context);
            arquillian.afterAll(context);
        } else if (!STARTED.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the server of the tests did not start");
        }
    }

    /** A start that failed: the other lane says so at once. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            STARTED.countDown();
        }
    }

    /** The province stands. */
    static void started() {
        STARTED.countDown();
    }
}
