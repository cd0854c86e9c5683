package org.sheyin.shared.web;

import java.io.Serializable;

/**
 * One step of {@code app:ribbon}, the main road of a lifecycle.
 *
 * @param label name of the step in the language of the view
 * @param state {@code done}, {@code current}, {@code todo} or {@code halted}
 * @param note who or when, empty when none
 */
public record RibbonStep(String label, String state, String note) implements Serializable {}
