package org.sheyin.dictionary.web;

import java.util.List;

/** The fixed lists of all concepts, told by whoever knows them all. */
public interface CodeLists {
    List<CodeList> all();
}
