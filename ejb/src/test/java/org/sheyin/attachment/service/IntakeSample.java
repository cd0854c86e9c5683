package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.attachment.model.IntakeResult;

/** An intake with threads of its own. */
final class IntakeSample {
    private static final ThreadFactory DAEMONS = work -> {
        var thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    };

    final ExecutorService threads = Executors.newCachedThreadPool(DAEMONS);
    final BoundedWork work = new BoundedWork(threads, 2);
    final ImageIntake intake = new ImageIntake(work);

    IntakeResult take(byte[] file) throws IOException {
        return take(file, "扫描件.jpg", IntakeLimits.DEFAULT);
    }

    IntakeResult take(byte[] file, String name, IntakeLimits limits) throws IOException {
        return intake.take(new ByteArrayInputStream(file), name, limits);
    }

    IntakeResult.Accepted accepts(byte[] file) throws IOException {
        var result = take(file);
        assertThat(result).isInstanceOf(IntakeResult.Accepted.class);
        return (IntakeResult.Accepted) result;
    }

    IntakeResult.Refused refuses(byte[] file, IntakeCode code) throws IOException {
        var result = take(file);
        assertThat(result).isInstanceOf(IntakeResult.Refused.class);
        var refused = (IntakeResult.Refused) result;
        assertThat(refused.code()).isEqualTo(code);
        return refused;
    }
}
