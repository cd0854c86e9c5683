package org.sheyin.account.model;

import java.util.List;
import java.util.Map;

/** What a person set and saved for himself; everybody reaches his own only, and reads what his organization shares. */
public interface OwnChoices {
    Map<String, String> settings(long accountId);

    void set(long accountId, String name, String value);

    /** Own ones first, then the shared ones of colleagues; by name. */
    List<SavedFilter> filters(long accountId, String page);

    /** Replaces the own one of the same name. */
    void keep(SavedFilter filter);

    /** @return whether there was an own one */
    boolean remove(long accountId, long filterId);
}
