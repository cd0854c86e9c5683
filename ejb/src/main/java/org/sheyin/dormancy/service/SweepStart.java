package org.sheyin.dormancy.service;

import org.sheyin.shared.model.Actor;

/** Starts the sweep by hand. The job stands in a module that the portal does not see; it fills this interface. */
public interface SweepStart {
    /** @return false when a run is under way already */
    boolean start(Actor officer);
}
