package org.sheyin.rule.model;

import java.util.List;

/** Holds the parameters and their versions. */
public interface ParameterRepository {
    /** Grows with every new version, which are never taken away. */
    long versionCount();

    ParameterSet load();

    /** The register of sources of law, by code. */
    List<LawSource> sources();
}
