package org.sheyin.export.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;

/** Makes exports after their request has committed; what a crash leaves unmade the sweep marks as failed. */
@ApplicationScoped
public class ExportWorker {
    private static final System.Logger LOG = System.getLogger(ExportWorker.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Exports exports;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportRequested news) {
        try {
            executor.execute(() -> make(news));
        } catch (RejectedExecutionException busy) {
            LOG.log(System.Logger.Level.WARNING, "executor is busy, export {0} is not made", news.id());
        }
    }

    private void make(ExportRequested news) {
        try {
            exports.make(news.owner(), news.id(), news.asked());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "export " + news.id() + " could not be made", failed);
            exports.fail(news.owner(), news.id());
        }
    }
}
