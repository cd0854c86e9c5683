package org.sheyin.attachment.web;

import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sheyin.attachment.model.Crop;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/** What a bean does for {@code app:attachments}; the page's own bean may be it. The script sends what it drew. */
public interface AttachmentPanel {
    /** The checklist; asked more than once a request. */
    List<AttachmentLine> getLines();

    /** Something was brought or changed: the lines are read anew, and the page tells what is missing now. */
    void refresh();

    void takeOut(long pageId);

    /** @param degrees clockwise, 90 or -90 */
    void rotate(long pageId, int degrees);

    /** @param part of what is shown of the page by now */
    void cut(long pageId, Crop part);

    void uncut(long pageId);

    /** @param pageIds pages of one line, in their new order */
    void arrange(List<Long> pageIds);

    default void remove(long pageId) {
        takeOut(pageId);
        refresh();
    }

    default void turn(long pageId) {
        rotate(pageId, 90);
        refresh();
    }

    /** Takes the order of a line from the page, ids parted by commas. */
    default void order() {
        arrange(Arrays.stream(Faces.getRequestParameter("order").split(","))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList());
        refresh();
    }

    /** Takes the part that was drawn on the page from the script: empty for the whole page again. */
    default void crop() {
        long pageId = Long.parseLong(Faces.getRequestParameter("cropped"));
        var part = Crop.parse(Faces.getRequestParameter("part"));
        if (part.isWhole()) {
            uncut(pageId);
        } else {
            cut(pageId, part);
        }
        refresh();
    }

    /** The old page leaves for the new one. */
    default void exchange(long pageId, long byPageId) {
        takeOut(pageId);
    }

    /** Gives each sheet of a file to a line of its own; refused where there is one line only. @param lines a key for each sheet, empty for one that is left out */
    default void divide(long pageId, List<String> lines) {
        throw new RefusedException(Reason.of("CASE-22-8", "22(2)", "1"));
    }

    /** The old page leaves for the new one, which takes its place in the order sent. */
    default void replace() {
        exchange(
                Long.parseLong(Faces.getRequestParameter("replaced")), Long.parseLong(Faces.getRequestParameter("by")));
        order();
    }

    /** Takes the lines for the sheets of a file from the page, parted by commas. */
    default void split() {
        divide(
                Long.parseLong(Faces.getRequestParameter("split")),
                List.of(Faces.getRequestParameter("lines").split(",", -1)));
        refresh();
    }
}
