package org.sheyin.portal.web;

/**
 * A number on the dashboard.
 *
 * @param key text in the dashboard's bundle
 * @param tone tone of {@code app:status}
 * @param count what the list behind the link holds
 * @param link the list with the same filter, below the context path
 */
public record DashboardTile(String key, String tone, long count, String link) {
    /** Nothing to be done shows calm. */
    public String shownTone() {
        return count == 0 ? "neutral" : tone;
    }
}
