package org.sheyin.cases.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.attachment.model.InMemoryAttachmentRepository;
import org.sheyin.attachment.model.InMemoryObjectStore;
import org.sheyin.attachment.service.ImageSize;
import org.sheyin.attachment.service.SampleIntake;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.cases.model.CaseAccepted;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.cases.model.InMemoryCaseRepository;
import org.sheyin.cases.model.InMemoryCorrectionRepository;
import org.sheyin.cases.model.InMemoryReviewDraftRepository;
import org.sheyin.catalogue.model.InMemoryCatalogueRepository;
import org.sheyin.catalogue.service.CatalogueInForce;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemForms;
import org.sheyin.catalogue.service.SampleCatalogue;
import org.sheyin.catalogue.service.TypedValueChecks;
import org.sheyin.certificate.model.CertificateLibrary;
import org.sheyin.certificate.service.CertificateLibraries;
import org.sheyin.disclosure.model.InMemoryDisclosureRepository;
import org.sheyin.disclosure.service.ViewAlarms;
import org.sheyin.disclosure.service.ViewCounter;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.InMemoryHandoffRepository;
import org.sheyin.handoff.model.OutboxWritten;
import org.sheyin.organization.model.InMemoryOrganizationRepository;
import org.sheyin.organization.service.FewRegions;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.FixedKeyRing;
import org.sheyin.shared.service.HeardEvents;
import org.sheyin.staff.service.EligibilityGate;
import org.sheyin.staff.service.EligibilityGates;
import org.sheyin.staff.service.SampleStandings;

/** All services of the cases on repositories in memory, and the way of a case to where a test begins. */
public final class Stage {
    /** A working Monday, ten o'clock at Guangzhou. */
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    static final Actor CLERK = SampleActors.clerk();
    static final Actor REVIEWER = SampleActors.reviewer();
    static final Actor SECOND = SampleActors.secondReviewer();
    static final Actor RELAY = Actor.system(SystemPart.HANDOFF);
    static final Actor SWEEP = Actor.system(SystemPart.SWEEP);

    public final MovableClock clock = new MovableClock(NOW);
    public final InMemoryCaseRepository cases = new InMemoryCaseRepository();
    final InMemoryHandoffRepository outbox = new InMemoryHandoffRepository();
    public final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    final InMemoryAttachmentRepository attachments = new InMemoryAttachmentRepository();
    final InMemoryObjectStore store = new InMemoryObjectStore();
    public final InMemoryOutletRepository outlets = new InMemoryOutletRepository();
    public final InMemoryOrganizationRepository organizations = new InMemoryOrganizationRepository();
    final InMemoryCatalogueRepository catalogue = SampleCatalogue.repository();
    public final InMemoryScopeRepository scope = new InMemoryScopeRepository(clock);
    final HeardEvents<OutboxWritten> news = new HeardEvents<>();
    public final HeardEvents<CaseAccepted> visited = new HeardEvents<>();
    public final InMemoryMonthIds ids = new InMemoryMonthIds();
    final InMemoryDisclosureRepository disclosures = new InMemoryDisclosureRepository();
    final Corrections corrections = new Corrections(new InMemoryCorrectionRepository(), ids);

    public final CatalogueQueries items = SampleCatalogue.queries(catalogue);
    public final AuditTrail audit = new AuditTrail(audited, ids, clock);
    public final FixedKeyRing keys = new FixedKeyRing();
    public final CaseForms forms =
            new CaseForms(keys, new TypedValueChecks(clock), (code, level) -> code.matches("[0-9]{6}"));
    public final InMemoryParameterRepository parameters = new InMemoryParameterRepository();
    final ViewCounter counter =
            new ViewCounter(disclosures, new RuleParameters(parameters), new ViewAlarms(disclosures, audit, clock));
    public final CaseTimes times =
            new CaseTimes(new Calendars(CalendarData::delivered), new RuleParameters(parameters));
    public final CaseTransitions transitions = new CaseTransitions(cases, outbox, audit, ids, news, visited);
    public final SampleStandings standings = new SampleStandings();

    private final KnownOutlets known = new KnownOutlets(outlets, clock);
    private final List<EligibilityGate> gates = new ArrayList<>();
    public final ItemAccess access = new ItemAccess(
            known,
            organizations,
            new CatalogueInForce(catalogue, clock),
            items,
            new ItemForms(),
            new EligibilityGates(standings, gates));
    final EntryCheck entry = new EntryCheck(forms, cases);

    final Repeats repeats = new Repeats(new InMemoryEarlierCases(cases), times);

    public final CaseIntake intake = new CaseIntake(cases, transitions, facts(), forms, ids, clock);
    final CaseChecking checking = new CaseChecking(cases, forms, entry, items, trail(), clock);
    final CaseLeads leads = new CaseLeads(cases, forms, access, intake, clock);
    public final CaseMaterial material = new CaseMaterial(cases, attachments, items, audit, ids, clock);
    final CaseQuality quality = new CaseQuality(times, clock);
    final CaseUpload upload = new CaseUpload(
            SampleIntake.intake(), store, material, quality, new ImageSize(new RuleParameters(parameters), clock));
    final CaseSheets sheets = new CaseSheets(cases, attachments, items, audit, ids, clock);
    final ReviewDrafts drafts = new ReviewDrafts(new InMemoryReviewDraftRepository(), cases, keys, clock);
    final CaseDefects defects = new CaseDefects(cases, forms, ids);
    final CaseReview review = new CaseReview(cases, transitions, times, defects, drafts, clock);
    public final HeardEvents<CasesDecided> decided = new HeardEvents<>();
    final CaseHandoff handoff = new CaseHandoff(outbox, cases, transitions, ids, decided, clock);
    final CaseSweeps sweeps = new CaseSweeps(cases, transitions, scope, times);
    final CasePrints prints = new CasePrints(
            new CasePapers(cases, new PaperValues(views(), times, new FormSheet(new FewRegions())), audit, ids, clock),
            new PaperPrinter());
    final ReviewSteps steps = new ReviewSteps(cases, forms, times, defects);
    final CaseQueue queue =
            new CaseQueue(cases, InMemoryQueue.pages(cases), InMemoryQueue.next(cases), review, times, clock);
    final CaseQueueFigures numbers =
            new CaseQueueFigures(new CaseFigureQueries(), InMemoryQueue.queries(cases), times, clock);
    final CaseFinding finding = new CaseFinding(InMemoryQueue.queries(cases), forms, looks(), audit, clock);
    final CaseReading reading = new CaseReading(cases, views(), forms, looks(), clock);

    final CaseDuplicates duplicates = new CaseDuplicates(cases, repeats, forms, items, looks(), clock);

    /** Asks that library, or none when it is null. */
    CaseCertificates certificates(CertificateLibrary library) {
        var libraries = library == null
                ? new CertificateLibraries(List.of(), "")
                : new CertificateLibraries(List.of(library), library.name());
        return new CaseCertificates(new CertificateOrders(cases, items, forms), libraries, upload, material, clock);
    }

    CaseLooks looks() {
        return new CaseLooks(cases, audit, ids, new InMemoryLooks(cases), counter);
    }

    public Stage() {
        gates.addAll(SampleStandings.gates());
        gates.add(new OutletGate(known));
        gates.add(new ItemGate(known, access));
    }

    private IntakeFacts facts() {
        return new IntakeFacts(cases, access, new Competence(organizations), entry, times, repeats);
    }

    private CaseViews views() {
        return new CaseViews(cases, forms, items, trail(), times);
    }

    private CaseTrail trail() {
        return new CaseTrail(cases, organizations, outlets, new InMemoryTrailQueries(cases, attachments), corrections);
    }

    /** A case that was brought to its state elsewhere. */
    CaseFile has(CaseFile file) {
        cases.add(file);
        return file;
    }

    CaseFile file(long id) {
        return cases.find(id).orElseThrow();
    }

    /** An enrolment just begun. */
    long draft() {
        return intake.begin(CLERK, SampleCatalogue.ENROLMENT, SubmitCase.newToken());
    }

    /** An enrolment typed in full, with its material. */
    public long entered() {
        return fill(draft());
    }

    /** Types the enrolment and hands in its material. */
    public long fill(long id) {
        intake.save(CLERK, id, SampleEntry.enrolment());
        material.certify(CLERK, id, "idCard", "DZ-1", clock.instant());
        material.certify(CLERK, id, "household", "DZ-2", clock.instant());
        return id;
    }

    public Submitted submit(long id) {
        return intake.submit(CLERK, new SubmitCase(id, SubmitCase.newToken(), null, true));
    }

    /** For a person who had the item before. */
    Submitted submitOnceMore(long id, String reason) {
        return intake.submit(CLERK, new SubmitCase(id, SubmitCase.newToken(), null, true, reason));
    }

    long submitted() {
        long id = entered();
        submit(id);
        return id;
    }

    /** Submitted, received by the agency and acknowledged. */
    long delivered() {
        long id = submitted();
        deliver();
        return id;
    }

    /** Carries what lies in the outbox, both ways. */
    void deliver() {
        sent("cases.submitted").forEach(message -> handoff.receive(RELAY, List.of(message)));
        sent("cases.received").forEach(message -> handoff.deliver(RELAY, List.of(message)));
    }

    List<Emission> sent(String address) {
        return outbox.written(address);
    }

    /** In the first review of {@link #REVIEWER}. */
    long inReview() {
        long id = delivered();
        review.claim(REVIEWER, id);
        return id;
    }

    /** The applicant signed, and the clerk took the paper in. */
    void sign(long id) {
        var scan = new AttachmentObject.Content("signed", "JPEG", 9, 1, 800, 600, 0, "r".repeat(64), "k".repeat(64));
        material.attach(CLERK, new NewPage(id, CasePage.WITHDRAWAL, "IMAGE", "signed.jpg", true), scan);
    }

    void withdraw(long id) {
        sign(id);
        intake.withdraw(CLERK, id, "本人要求");
    }

    /** Sent back with one defect. */
    long inCorrection() {
        long id = inReview();
        var defects = List.of(new Decide.Defect("household", "缺户口簿首页"));
        review.sendBack(REVIEWER, new Decide(id, 1, "请补正", "", defects));
        return id;
    }
}
