package org.sheyin.reception.model;

/** What can happen to a visit. */
public enum VisitAction {
    ARRIVE,
    /** Call by number; again when nobody comes. */
    CALL,
    SERVE,
    /** To the queue of a destination: the first one again, or another. */
    SEND,
    /** To a named colleague. */
    HAND_ON,
    LEAVE,
    COME_BACK,
    FINISH
}
