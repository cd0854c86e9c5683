package org.sheyin.cases.model;

import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** What a rule of a case judges: the case as it is, the step asked for, the facts found out, who acts and when. */
public record CaseSituation(CaseFile file, CaseAction action, CaseFacts facts, Actor actor, Instant at) {}
