package org.sheyin.portal.web;

/** A tile with its number. */
public record TileView(DashboardTile tile, long number) {

    /** Calm when there is nothing to do. */
    public String tone() {
        return number == 0 ? "neutral" : tile.tone();
    }
}
