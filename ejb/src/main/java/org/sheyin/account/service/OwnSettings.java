package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import org.sheyin.account.model.OwnChoices;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What a person sets for himself, kept with the account and not with the browser. */
@Stateless
public class OwnSettings {
    private OwnChoices choices;

    public OwnSettings() {}

    @Inject
    public OwnSettings(OwnChoices choices) {
        this.choices = choices;
    }

    @UseCase(Right.SELF)
    public Map<String, String> all(Actor actor) {
        return choices.settings(actor.accountId());
    }

    @UseCase(Right.SELF)
    public void choose(Actor actor, @Valid ChooseSetting command) {
        choices.set(actor.accountId(), command.name(), command.value());
    }
}
