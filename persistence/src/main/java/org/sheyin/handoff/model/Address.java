package org.sheyin.handoff.model;

/** The queues of the hand-off, named {@code <concept>.<event>}. */
public final class Address {
    /** Bank to agency: a version of a case was submitted. */
    public static final String SUBMITTED = "cases.submitted";

    /** Agency to bank: it was received, with the agency's receipt number. */
    public static final String RECEIVED = "cases.received";

    /** A case was returned, decided or reopened, or completed at the bank: for the bank, and for whoever acts on a decision. */
    public static final String DECIDED = "cases.decided";

    private Address() {}
}
