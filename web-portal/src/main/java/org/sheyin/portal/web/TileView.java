package org.sheyin.portal.web;

import org.sheyin.shared.web.Tile;

/** A tile with its number. */
public record TileView(Tile tile, long number) {

    /** Calm when there is nothing to do. */
    public String tone() {
        return number == 0 ? "neutral" : tile.tone();
    }
}
