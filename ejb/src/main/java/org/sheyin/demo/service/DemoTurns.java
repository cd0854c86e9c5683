package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.Reopen;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;

/** Tells what befalls single cases at the agency: a referral, a second return, a reopening. */
@ApplicationScoped
class DemoTurns {
    private static final int MORNING = 10 * 60;

    @Inject
    private DemoAgency agency;

    @Inject
    private DemoReferrals referrals;

    @Inject
    private DemoReopenings reopenings;

    @Inject
    private DemoRelay relay;

    @Inject
    private CaseRepository cases;

    @Inject
    private ScopeRepository scope;

    /** @return whether the story is told to its end here */
    boolean tell(DemoStory story, DemoCast cast, DemoDays days, long id) {
        switch (story.twist()) {
            case REFERRED -> refer(cast, days.at(story.age() - 1, MORNING), id);
            case RETURNED_TWICE -> returnAgain(cast, days, story.age() - 3, id);
            case REOPENED -> reopen(cast, days, story.age(), id);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void refer(DemoCast cast, Clock at, long id) {
        long there = cast.actors().get("reviewer5").agencyId();
        Actor approver = on(cast, "approver", id);
        referrals.desk(at).refer(approver, new Refer(id, file(id).version(), there, "参保地已转往该区，由该区经办机构管辖"));
        relay.deliver(id, Clock.offset(at, Duration.ofMinutes(1)));
    }

    /** For what the first version showed as well, hence with the reason why it is told only now (Art 20). */
    private void returnAgain(DemoCast cast, DemoDays days, int ago, long id) {
        Actor reviewer = on(cast, "reviewer", id);
        agency.review(days.at(ago, MORNING)).claim(reviewer, id);
        var defects = List.of(new Decide.Defect("householdVillage", "户籍地村居与户口簿不一致，请按户口簿填写"));
        Clock returned = days.at(ago, MORNING + 20);
        agency.review(returned)
                .sendBack(
                        reviewer, new Decide(id, file(id).version(), "请按户口簿更正", "", defects, "初次审核时户口簿影像不清，重新扫描后才能比对"));
        relay.inform(id, returned);
    }

    private void reopen(DemoCast cast, DemoDays days, int age, long id) {
        Actor reviewer = on(cast, "reviewer", id);
        agency.review(days.at(age - 1, MORNING)).claim(reviewer, id);
        Clock decided = days.at(age - 1, MORNING + 20);
        agency.review(decided).approve(reviewer, Decide.plain(id, file(id).version(), "材料齐全，符合条件，予以办结"));
        relay.inform(id, decided);

        Actor approver = on(cast, "approver", id);
        Clock found = days.at(age - 4, MORNING);
        reopenings
                .desk(found)
                .reopen(
                        approver,
                        new Reopen(
                                id,
                                file(id).version(),
                                "数据比对发现申请人已参加企业职工养老保险，不应办理居民参保",
                                ErrorSource.COMPARISON,
                                "《广东省银行经办社会保险业务办法》第二十七条；参保数据比对清单",
                                "重新审核参保资格；已扣缴费用的，通知银行退回",
                                "电话告知申请人；受理网点当面转告"));
        relay.inform(id, found);
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
