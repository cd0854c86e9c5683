package org.sheyin.reception.model;

/** Where a visit stands. */
public enum VisitState {
    /** Not written down yet. */
    NEW,
    WAITING,
    /** Called by name or number, not yet there. */
    CALLED,
    IN_SERVICE,
    /** Given to a named colleague, who has not begun yet. */
    HANDED_ON,
    DONE,
    /** Gone without service. */
    LEFT;

    /** Whether the citizen is in the hall still. */
    public boolean isOpen() {
        return this != NEW && this != DONE && this != LEFT;
    }
}
