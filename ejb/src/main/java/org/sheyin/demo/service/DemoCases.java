package org.sheyin.demo.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells the stories after the start, while the server answers already. Each story is one transaction and is told once:
 * what a crash left untold is told at the next start.
 */
@ApplicationScoped
class DemoCases {
    private static final System.Logger LOG = System.getLogger(DemoCases.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private DemoTransaction transaction;

    @Inject
    private DemoTeller teller;

    @Inject
    private DemoDayOfStart today;

    @Inject
    private DemoCasting casting;

    @Inject
    private DemoCalendar calendar;

    void start() {
        executor.execute(this::tellAll);
    }

    private void tellAll() {
        try {
            if (!transaction.within(casting::leads)) {
                return;
            }
            DemoCast cast = transaction.within(casting::cast);
            DemoDays days = transaction.within(calendar::days);
            today.before(cast);
            List<DemoStory> stories = DemoPlan.stories();
            DemoStory last = stories.get(stories.size() - 1);
            for (DemoStory story : stories) {
                // Before the last case, so that whoever waits for that one finds everything told.
                if (story == last && !transaction.within(() -> teller.isTold(last, cast))) {
                    today.tell(cast);
                }
                transaction.within(() -> {
                    teller.tell(story, cast, days);
                    return true;
                });
            }
            LOG.log(System.Logger.Level.INFO, "demonstration province: {0} cases", DemoPlan.CASES);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "the demonstration cases are told further at the next start", e);
        }
    }
}
