package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.sheyin.account.model.OwnChoices;
import org.sheyin.account.model.SavedFilter;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.FormValuesJson;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Searches of the work lists that are kept under a name. */
@Stateless
public class SavedFilters {
    private OwnChoices choices;

    public SavedFilters() {}

    @Inject
    public SavedFilters(OwnChoices choices) {
        this.choices = choices;
    }

    /** Own ones first, then those that colleagues share. */
    @UseCase(Right.SELF)
    public List<FilterView> of(Actor actor, String page) {
        return choices.filters(actor.accountId(), page).stream()
                .map(one -> new FilterView(
                        one.id(),
                        one.name(),
                        FormValuesJson.read(one.parameters()).single(),
                        one.shared(),
                        one.accountId() == actor.accountId()))
                .toList();
    }

    /** Keeps it in place of the own one of this name; refuses personal data (ACCOUNT-24-1). */
    @UseCase(Right.SELF)
    public void save(Actor actor, @Valid SaveFilter command) {
        SavedFilter.judge("name", command.name().replaceAll("[^0-9Xx]+", ".")).orThrow();
        command.parameters()
                .forEach((name, value) -> SavedFilter.judge(name, value).orThrow());
        String json = FormValuesJson.write(FormValues.of(command.parameters()));
        choices.keep(new SavedFilter(
                0, actor.accountId(), command.page(), command.name().strip(), json, command.shared()));
    }

    /** Removes an own one; nothing happens when it is gone. */
    @UseCase(Right.SELF)
    public void remove(Actor actor, long filterId) {
        choices.remove(actor.accountId(), filterId);
    }
}
