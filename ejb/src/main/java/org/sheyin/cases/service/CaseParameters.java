package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The parameters by which cases are due and corrected, all versions of them, for pages that name them (invariant 20). */
@Stateless
public class CaseParameters {
    private RuleParameters parameters;

    public CaseParameters() {}

    @Inject
    public CaseParameters(RuleParameters parameters) {
        this.parameters = parameters;
    }

    @UseCase(Right.CASE_READ)
    public ParameterSet all(Actor actor) {
        return parameters.all();
    }
}
