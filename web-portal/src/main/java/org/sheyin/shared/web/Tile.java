package org.sheyin.shared.web;

import java.util.function.LongSupplier;

/**
 * A number of the dashboard with the list that it counts: following {@code path} finds exactly {@code number} lines.
 *
 * @param concept bundle of its text, whose key is {@code tile.} and {@code key}
 * @param key unlike all others of the concept
 * @param icon PrimeIcons name without {@code pi-}
 * @param tone colour while the number is not 0: danger, warning, info or neutral
 * @param todo whether it waits for this person, and so counts in the bell
 * @param personal whether it is a number of the person, not of everybody with the same scope
 * @param path list with the filter that is counted, below the context
 */
public record Tile(
        String concept,
        String key,
        String icon,
        String tone,
        boolean todo,
        boolean personal,
        String path,
        LongSupplier number) {

    /** How a tile of the dashboard's own bundle looks; see the parameters of the tile. */
    public record Face(String key, String icon, String tone, boolean todo) {
        /** It waits for somebody. */
        public static Face todo(String key, String icon, String tone) {
            return new Face(key, icon, tone, true);
        }

        /** It only tells. */
        public static Face plain(String key, String icon, String tone) {
            return new Face(key, icon, tone, false);
        }

        public Tile tile(boolean personal, String path, LongSupplier number) {
            return new Tile("dashboard", key, icon, tone, todo, personal, path, number);
        }
    }

    /** Unlike that of any other tile. */
    public String id() {
        return concept + "." + key;
    }
}
