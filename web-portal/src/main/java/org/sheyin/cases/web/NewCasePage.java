package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.ItemPicker;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.service.OpenItem;

/** Choosing what the citizen came for, and beginning a draft of it. */
@Named
@ViewScoped
public class NewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final ItemPicker picker;
    private final CaseIntake intake;
    private final String token = SubmitCase.newToken();
    private transient List<OpenItem> items = List.of();

    protected NewCasePage() {
        this(null, null, null);
    }

    @Inject
    public NewCasePage(CurrentUser user, ItemPicker picker, CaseIntake intake) {
        this.user = user;
        this.picker = picker;
        this.intake = intake;
    }

    public void open() {
        items = picker.items(user.actor());
    }

    /** Begins the draft once, however often it is pressed, and goes to its page. */
    public void begin(String itemCode) throws IOException {
        long id = intake.begin(user.actor(), itemCode, tokenOf(itemCode));
        Faces.redirect(Faces.getRequestContextPath() + "/cases/intake.xhtml?id=%s", String.valueOf(id));
    }

    /** Another item chosen on the same page after going back is another draft. */
    private String tokenOf(String itemCode) {
        return UUID.nameUUIDFromBytes((token + itemCode).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public Map<Bilingual, List<OpenItem>> getCategories() {
        return getItems().stream()
                .collect(Collectors.groupingBy(OpenItem::category, LinkedHashMap::new, Collectors.toList()));
    }

    public List<OpenItem> getItems() {
        if (items == null) {
            open(); // after the session came back from another node
        }
        return items;
    }

    /** The bank ends such an item itself, which needs its proof (Annex 2). */
    public boolean completesAtBank(OpenItem item) {
        return item.authority() == Authority.COMPLETE;
    }
}
