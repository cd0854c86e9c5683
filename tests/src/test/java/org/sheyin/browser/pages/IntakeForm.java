package org.sheyin.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** 新受理 and 录入: an item chosen, its form filled in, its material handed in. */
public final class IntakeForm extends PortalPage implements EntryForm {
    private final String portal;

    public IntakeForm(Page page, String portal) {
        super(page);
        this.portal = portal;
    }

    public IntakeForm begin(String itemCode) {
        page().navigate(portal + "cases/new.xhtml");
        page().locator(".item-button", new Page.LocatorOptions().setHasText(itemCode))
                .first()
                .click();
        page().waitForURL(Pattern.compile(".*/cases/intake.*"));
        return this;
    }

    private Locator field(String key) {
        return page().locator("[data-field-key='" + key + "']");
    }

    @Override
    public IntakeForm type(String key, String value) {
        var input = field(key).locator("input.plain-input, textarea").first();
        input.fill(value);
        input.press("Tab");
        return this;
    }

    @Override
    public IntakeForm choose(String key, String value) {
        field(key).locator("select").first().selectOption(value);
        return this;
    }

    @Override
    public IntakeForm place(String key, String city, String county) {
        var selects = field(key).locator("select");
        selects.nth(1).selectOption(city);
        assertThat(selects.nth(2).locator("option[value='" + county + "']")).hasCount(1);
        selects.nth(2).selectOption(county);
        return this;
    }

    @Override
    public void derives(String key, String value) {
        assertThat(page().locator("#f-" + key)).hasValue(value);
    }

    public void save() {
        page().keyboard().press("Control+s");
        isSaved();
    }

    public void isSaved() {
        assertThat(page().locator(".autosave-state")).containsText("草稿已保存");
    }

    @Override
    public IntakeForm declare() {
        page().locator("#declared").click();
        assertThat(page().locator("#declared")).isChecked();
        return this;
    }

    @Override
    public IntakeForm handIn(String line, byte[] png) {
        page().locator("#file-" + line).setInputFiles(new FilePayload(line + ".png", "image/png", png));
        assertThat(page().locator("#f-" + line + " img")).hasCount(1);
        return this;
    }

    /** Hands in a file that is not taken. */
    public void refuses(String line, String name, byte[] content) {
        page().locator("#file-" + line).setInputFiles(new FilePayload(name, "image/png", content));
        assertThat(page().locator("#f-" + line + " .line-says .danger")).containsText(name);
        assertThat(page().locator("#f-" + line + " .thumb")).hasCount(0);
    }

    public IntakeForm openForCorrection(String caseNumber) {
        page().navigate(portal + "cases/list.xhtml?view=returned");
        page().locator("tr", new Page.LocatorOptions().setHasText(caseNumber))
                .locator("a.primary")
                .click();
        page().waitForURL(Pattern.compile(".*/cases/intake.*"));
        return this;
    }

    /** Goes on to the page that shows what will be submitted. */
    public void goOn() {
        assertThat(page().locator("#reasons li")).hasCount(0);
        assertThat(page().locator("#proceed")).isEnabled();
        page().locator("#proceed").click();
        page().waitForURL(Pattern.compile(".*/cases/check.*"));
    }

    /** Confirms and submits. @return the case number on the result page */
    public String submit() {
        page().locator("[id$=confirmed]").check();
        page().locator("[id$=submit]").click();
        page().waitForURL(Pattern.compile(".*/cases/result.*"));
        return page().locator(".result-number").innerText();
    }
}
