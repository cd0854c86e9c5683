package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.Role;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.announcement.model.AnnouncementState;
import org.sheyin.announcement.model.Audience;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.dictionary.web.CodeList;
import org.sheyin.dictionary.web.CodeLists;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitState;
import org.sheyin.rule.model.ParameterUnit;
import org.sheyin.shared.model.IdentityKind;

/** The lists that the program depends on, with the words that the pages show: a new one is one line here. */
@ApplicationScoped
public class FixedCodeLists implements CodeLists {
    private static final List<CodeList> ALL = List.of(
            list("IDENTITY_KIND", "dictionary", "identity.", IdentityKind.values()),
            list("POST", "account", "role.", Role.values()),
            list("ACCOUNT_STATE", "account", "state.", AccountState.values()),
            list("LOGIN_OUTCOME", "account", "outcome.", LoginEvent.Outcome.values()),
            list("SESSION_ENDING", "account", "ending.", SessionEnding.values()),
            list("AUTHORITY", "catalogue", "authority.", Authority.values()),
            list("MATERIAL_SOURCE", "review", "source.", MaterialSource.values()),
            list("CASE_STATE", "cases", "state.", CaseState.values()),
            list("CASE_ACTION", "cases", "action.", CaseAction.values()),
            list("AUDIT_RESULT", "audit", "result.", AuditFact.Result.values()),
            list("ANNOUNCEMENT_STATE", "announcement", "state.", AnnouncementState.values()),
            list("AUDIENCE", "announcement", "audience.", Audience.values()),
            list("VISIT_STATE", "reception", "state.", VisitState.values()),
            list("DESTINATION", "reception", "destination.", Destination.values()),
            list("PARAMETER_UNIT", "rule", "unit.", ParameterUnit.values()));

    @Override
    public List<CodeList> all() {
        return ALL;
    }

    private static CodeList list(String code, String concept, String prefix, Enum<?>... values) {
        var zh = ResourceBundle.getBundle("org.sheyin.messages." + concept, Locale.SIMPLIFIED_CHINESE);
        var en = ResourceBundle.getBundle("org.sheyin.messages." + concept, Locale.ENGLISH);
        return new CodeList(
                code,
                Arrays.stream(values)
                        .map(value -> new CodeList.Entry(
                                value.name(), zh.getString(prefix + value), en.getString(prefix + value)))
                        .toList());
    }
}
