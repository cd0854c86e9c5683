package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Tile;

/** The dashboard of the current user, put together from what the concepts add. */
@Named
@RequestScoped
public class Dashboard {
    private final CurrentUser user;
    private final TileNumbers numbers;
    private final List<DashboardPart> parts;
    private final ShownRegion region;
    private final Texts texts;
    private List<Figure> figures;
    private List<TileView> tiles;

    protected Dashboard() {
        this.user = null;
        this.numbers = null;
        this.parts = List.of();
        this.region = null;
        this.texts = null;
    }

    @Inject
    public Dashboard(
            CurrentUser user,
            TileNumbers numbers,
            @Any Instance<DashboardPart> parts,
            ShownRegion region,
            Texts texts) {
        this.user = user;
        this.numbers = numbers;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DashboardPart::rank))
                .toList();
        this.region = region;
        this.texts = texts;
    }

    public List<TileView> getTiles() {
        if (tiles == null) {
            tiles = known().stream().map(this::counted).toList();
        }
        return tiles;
    }

    private TileView counted(Tile tile) {
        return new TileView(tile, numbers.of(user.actor(), tile));
    }

    private List<Tile> known() {
        return user.isLoggedIn()
                ? parts.stream()
                        .flatMap(part -> part.tiles(user.actor()).stream())
                        .toList()
                : List.of();
    }

    /** What waits for this person, without numbers: the page's script asks for them. */
    public List<Tile> getTodo() {
        return known().stream().filter(Tile::todo).toList();
    }

    /** All that {@link #getTodo} depends on: an account's rights do not change without its epoch. */
    public List<Object> getTodoKey() {
        return user.isLoggedIn() ? List.of(getPerson(), user.actor().epoch()) : List.of();
    }

    public List<Figure> getFigures() {
        if (figures == null) {
            figures = parts.stream()
                    .flatMap(part -> part.figures(user.actor(), region.getCode()).stream())
                    .toList();
        }
        return figures;
    }

    /** Tells the tabs of one person from those of another in the same browser. */
    public long getPerson() {
        return user.actor().accountId();
    }

    /** Whether the script that draws is needed. */
    public boolean isDrawn() {
        return getFigures().stream().anyMatch(figure -> figure.kind().isDrawn());
    }

    /** Text of a column; hours of the day are their own text. */
    public String column(Figure figure, String key) {
        return key.startsWith("col.") ? texts.of(figure.concept(), key) : key;
    }
}
