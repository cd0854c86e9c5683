package org.sheyin.rule.model;

/** Holds the parameters and their versions. */
public interface ParameterRepository {
    /** Grows with every new version, which are never taken away. */
    long versionCount();

    ParameterSet load();
}
