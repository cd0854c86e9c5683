package org.sheyin.cases.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.attachment.model.InMemoryAttachmentRepository;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseEvent;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.InMemoryCaseRepository;
import org.sheyin.shared.model.Made;

/** The trail read from memory; for tests. */
final class InMemoryTrailQueries extends CaseTrailQueries {
    private final InMemoryCaseRepository cases;
    private final InMemoryAttachmentRepository attachments;

    InMemoryTrailQueries(InMemoryCaseRepository cases, InMemoryAttachmentRepository attachments) {
        this.cases = cases;
        this.attachments = attachments;
    }

    @Override
    List<CaseView.Step> steps(long caseId) {
        return cases.events(caseId).stream().map(InMemoryTrailQueries::step).toList();
    }

    @Override
    List<CaseView.Look> looks(long caseId) {
        return cases.looks(caseId).stream()
                .map(look -> new CaseView.Look(
                        Made.read(look, "viewer", String.class),
                        "REVEAL".equals(Made.read(look, "kind", String.class)),
                        Made.read(look, "purpose", String.class),
                        Made.read(look, "origin", String.class),
                        Made.read(look, "at", Instant.class)))
                .toList();
    }

    private static CaseView.Step step(CaseEvent event) {
        return new CaseView.Step(
                Made.read(event, "action", CaseAction.class),
                Made.read(event, "fromState", CaseState.class),
                Made.read(event, "toState", CaseState.class),
                Made.read(event, "version", Integer.class),
                Made.read(event, "actorName", String.class),
                Made.read(event, "actorOrg", String.class),
                Made.read(event, "origin", String.class),
                Made.read(event, "at", Instant.class),
                Made.read(event, "note", String.class),
                0);
    }

    @Override
    Map<Long, Integer> sheets(long caseId) {
        return attachments.all().stream()
                .filter(object -> object.caseId() == caseId)
                .collect(Collectors.toMap(AttachmentObject::id, AttachmentObject::pages));
    }
}
