package org.sheyin.browser.pages;

/** 录入 as a clerk fills it in, by whatever hand. */
public interface EntryForm {
    EntryForm type(String key, String value);

    EntryForm choose(String key, String value);

    EntryForm place(String key, String city, String county);

    /** What the page fills in by itself. */
    void derives(String key, String value);

    /** Declares that the originals were seen. */
    EntryForm declare();

    EntryForm handIn(String line, byte[] png);
}
