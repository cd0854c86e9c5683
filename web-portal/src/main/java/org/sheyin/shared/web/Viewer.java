package org.sheyin.shared.web;

import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** Who looks at the page, for concepts that stand below accounts; the account's session bean is it. */
public interface Viewer {
    /** @throws org.sheyin.shared.model.RefusedException when nobody is logged in */
    Actor actor();

    boolean may(Right right);
}
