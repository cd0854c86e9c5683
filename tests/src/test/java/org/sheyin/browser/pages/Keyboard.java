package org.sheyin.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * A hand that has a keyboard and no mouse. After each key the focus has to be on something that can be seen, lies inside
 * the window, is covered by nothing and is marked.
 */
public final class Keyboard {
    private static final int STOPS = 120;
    private static final double MOMENT_MILLIS = 5_000;
    private static final String LEFT = "leftByKeyboard";

    /** Null when all is well, as at a page's beginning, where nothing has the focus yet. */
    private static final String COMPLAINT =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return window.hadFocus ? 'the focus was lost' : null;
              }
              window.hadFocus = true;
              const box = at.getBoundingClientRect();
              const name = at.tagName + ' ' + (at.id || at.className || at.textContent.trim().slice(0, 30));
              const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
              const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
              const top = document.elementFromPoint(x, y);
              const style = getComputedStyle(at);
              if (!box.width || !box.height || style.visibility === 'hidden') {
                return name + ' has the focus and no size';
              }
              if (!at.matches('main, table, dialog, [role=region], [tabindex="-1"]')) {
                if (!top) {
                  return name + ' lies outside of the window';
                }
                if (!at.contains(top) && !top.contains(at)) {
                  return name + ' is covered by ' + top.tagName + ' ' + (top.id || top.className);
                }
                if (style.outlineStyle === 'none' && style.boxShadow === 'none') {
                  return name + ' has the focus and no mark';
                }
              }
              return null;
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
        page.addInitScript("addEventListener('pointerdown', () => console.error('a mouse was used'), true)");
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return seen();
    }

    public Keyboard write(String text) {
        page.keyboard().type(text);
        return seen();
    }

    /** Goes from stop to stop until the focus is there. */
    public Keyboard to(String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (isAt(selector)) {
                return seen();
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
    }

    /** Goes through the options of the select that has the focus. */
    public Keyboard choose(String selector, String value) {
        to(selector);
        for (int option = 0; option < STOPS; option++) {
            if (page.locator(selector).inputValue().equals(value)) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("the arrows do not lead to " + value + " in " + selector);
    }

    /** Presses a key that leads to another page, or to the same page anew. */
    public Keyboard leave(String key) {
        page.evaluate("window." + LEFT + " = true");
        page.keyboard().press(key);
        page.waitForFunction("!window." + LEFT + " && document.readyState === 'complete'");
        return seen();
    }

    private boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Whatever an answer of the server draws anew, the focus comes back at once. */
    public Keyboard seen() {
        if (page.evaluate(COMPLAINT) != null) {
            try {
                page.waitForFunction(
                        "() => (" + COMPLAINT + ")() === null",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(MOMENT_MILLIS));
            } catch (TimeoutError stays) {
                throw new AssertionError(page.evaluate(COMPLAINT) + " on " + page.url(), stays);
            }
        }
        return this;
    }
}
