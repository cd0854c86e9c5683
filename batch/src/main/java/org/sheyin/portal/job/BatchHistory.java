package org.sheyin.portal.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Local;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.sheyin.portal.service.JobRun;
import org.sheyin.portal.service.JobRuns;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The job repository, read outside of a transaction: its tables are none of the application's role. */
@Singleton
@Local(JobRuns.class)
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchHistory implements JobRuns {
    @Override
    @UseCase(Right.SERVER_READ)
    public List<JobRun> last(Actor actor) {
        var operator = BatchRuntime.getJobOperator();
        return operator.getJobNames().stream()
                .sorted()
                .map(job -> last(operator, job))
                .toList();
    }

    private static JobRun last(JobOperator operator, String job) {
        return newest(operator, job)
                .map(run -> new JobRun(
                        job,
                        at(run.getStartTime()),
                        at(run.getEndTime()),
                        run.getBatchStatus().name()))
                .orElse(new JobRun(job, null, null, null));
    }

    private static Optional<JobExecution> newest(JobOperator operator, String job) {
        try {
            return operator.getJobInstances(job, 0, 1).stream()
                    .flatMap(instance -> operator.getJobExecutions(instance).stream())
                    .max(Comparator.comparingLong(JobExecution::getExecutionId));
        } catch (NoSuchJobException never) {
            return Optional.empty(); // it has not run yet
        }
    }

    private static Instant at(Date date) {
        return date == null ? null : date.toInstant();
    }
}
