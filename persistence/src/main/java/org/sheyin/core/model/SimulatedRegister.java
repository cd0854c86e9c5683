package org.sheyin.core.model;

/** What the simulated province holds. */
public interface SimulatedRegister {
    /** What the simulator is planned to do with a decision, {@code ACCEPTS} unless told otherwise; counts the call. */
    Behaviour called(String key);

    /** Enters it once; the serial is the same each time. */
    String enter(String key);

    /** Lets the simulator do so with a decision to come. */
    void plan(String key, Behaviour behaviour);

    /** How the simulator answers. */
    enum Behaviour {
        ACCEPTS,
        REJECTS,
        /** It does not answer and enters nothing. */
        SILENT,
        /** It enters the decision, and its answer gets lost. */
        LOSES
    }
}
