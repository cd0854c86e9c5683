package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.rule.model.ParameterValue;

/** Until when a question is to be answered, and the parameter that says so (Art 29). */
public record HelpTerm(Instant until, ParameterValue parameter) implements Serializable {}
