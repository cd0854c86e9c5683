package org.sheyin.shared.web;

import java.io.Serializable;

/**
 * One button of {@code app:actions}: a step that is legal now and that the viewer may take.
 *
 * @param label in the language of the view
 * @param icon PrimeIcons name without {@code pi-}
 * @param href page on which the step is taken, below the context; empty when a dialog asks
 * @param dialog id of the dialog that asks; empty when there is a page
 * @param primary whether it is the step that one came for
 */
public record ActionButton(String label, String icon, String href, String dialog, boolean primary)
        implements Serializable {}
