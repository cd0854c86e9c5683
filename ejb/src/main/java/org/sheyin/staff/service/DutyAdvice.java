package org.sheyin.staff.service;

import java.util.List;
import org.sheyin.shared.model.Reason;

/** What is to be said of posts held together. */
public record DutyAdvice(List<Reason> refused, List<Reason> warnings) {}
