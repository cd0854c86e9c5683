package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.model.DefectPlace;
import org.sheyin.cases.service.Decide;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** Tells the agency's part of a story: claim, first and second step, return, rejection, lapse. */
@ApplicationScoped
class DemoReviewTeller {
    private static final int MORNING = 9 * 60 + 5;
    private static final int LAPSE_AFTER = 12;

    /** The line of which a page is rejected, where one was scanned. */
    static final String REJECTED = "idCard";

    @Inject
    private DemoAgency agency;

    @Inject
    private DemoTurns turns;

    @Inject
    private DemoRelay relay;

    @Inject
    private CaseRepository cases;

    @Inject
    private DemoCore core;

    @Inject
    private ScopeRepository scope;

    /** @param day working days after the story began */
    void tell(DemoStory story, DemoCast cast, DemoDays days, long id, int day) {
        CaseState ending = story.ending();
        if (turns.tell(story, cast, days, id) || ending == CaseState.DELIVERED) {
            return;
        }
        if (ending == CaseState.CORRECTION || ending == CaseState.LAPSED) {
            sendBack(story, cast, days, id);
            lapse(story, days, id);
            return;
        }
        Actor reviewer = on(cast, "reviewer", id);
        int minute = MORNING + story.number() % 120;
        agency.review(
                        ending == CaseState.IN_REVIEW
                                ? days.minutesAgo(5 + story.number() % 35)
                                : days.at(story.age() - day, minute))
                .claim(reviewer, id);
        if (ending == CaseState.IN_REVIEW) {
            return;
        }
        Clock decided = days.at(story.age() - day, minute + 25);
        if (ending == CaseState.REJECTED) {
            agency.review(decided).reject(reviewer, rejection(story, id));
        } else if (file(id).item().reviewSteps() == 1) {
            agency.review(decided).approve(reviewer, plain(id, "材料齐全，符合条件，予以办结"));
        } else {
            agency.review(decided).pass(reviewer, plain(id, "初审通过"));
            secondStep(story, cast, days, id, day + 1);
            return;
        }
        core.plan(story, id);
        relay.inform(id, decided);
    }

    private void secondStep(DemoStory story, DemoCast cast, DemoDays days, long id, int day) {
        if (story.ending() == CaseState.REVIEWED) {
            return;
        }
        Actor second = on(cast, "second", id);
        int minute = MORNING + 60 + story.number() % 120;
        boolean open = story.ending() == CaseState.IN_SECOND_REVIEW;
        agency.review(open ? days.minutesAgo(5 + story.number() % 35) : days.at(story.age() - day, minute))
                .claimSecond(second, id);
        if (!open) {
            Clock decided = days.at(story.age() - day, minute + 20);
            agency.review(decided).approveSecond(second, plain(id, "复审通过，予以办结"));
            core.plan(story, id);
            relay.inform(id, decided);
        }
    }

    /** Returns the case on the first day after its arrival, naming all defects at once (Art 20). */
    void sendBack(DemoStory story, DemoCast cast, DemoDays days, long id) {
        Actor reviewer = on(cast, "reviewer", id);
        int minute = MORNING + story.number() % 120;
        agency.review(days.at(story.age() - 1, minute)).claim(reviewer, id);
        var defects = List.of(
                new Decide.Defect("mobile", "联系电话与申请表不一致，请核实后重填"),
                new Decide.Defect(rejected(id), "证件影像反光，文字不清，请重新扫描"));
        Clock returned = days.at(story.age() - 1, minute + 20);
        agency.review(returned).sendBack(reviewer, new Decide(id, file(id).version(), "请一次性补正下列内容", "", defects));
        relay.inform(id, returned);
    }

    private String rejected(long id) {
        return cases.pages(id).stream()
                .filter(page -> page.lineKey().equals(REJECTED) && page.attachmentId() != null)
                .filter(page -> page.certificate() == null)
                .filter(page -> page.removedVersion() == null)
                .findFirst()
                .map(page -> new DefectPlace(REJECTED, page.id()).text())
                .orElse(REJECTED);
    }

    private void lapse(DemoStory story, DemoDays days, long id) {
        if (story.ending() == CaseState.LAPSED) {
            Actor system = Actor.system(SystemPart.SWEEP);
            Clock night = days.at(story.age() - LAPSE_AFTER, 120);
            scope.open(system);
            agency.sweeps(scope).run(system, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, List.of(id), night.instant());
            relay.inform(id, night);
        }
    }

    private Decide rejection(DemoStory story, long id) {
        return new Decide(id, file(id).version(), "经核对，申请人不符合本事项的办理条件", "《广东省银行经办社会保险业务办法》第二十条", List.of());
    }

    private Decide plain(long id, String note) {
        return Decide.plain(id, file(id).version(), note);
    }

    private Actor on(DemoCast cast, String post, long id) {
        Actor actor = cast.atAgency(post, file(id).jurisdiction().agencyId());
        scope.open(actor);
        return actor;
    }

    private CaseFile file(long id) {
        return cases.find(id).orElseThrow();
    }
}
