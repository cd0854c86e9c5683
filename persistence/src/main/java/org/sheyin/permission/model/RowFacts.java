package org.sheyin.permission.model;

import java.util.Map;
import java.util.Optional;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.outlet.model.Outlet;

/**
 * What is known of what a row asks for.
 *
 * @param outlet of the own bank with the row's code; empty when there is none
 * @param open what may be asked for there today (city list, catalogue, card issuer) with how far a bank may go
 * @param underWay items for which this person has an open request there, with where it sits
 * @param granted items that this person has there already
 */
public record RowFacts(
        Optional<Outlet> outlet,
        Map<String, Authority> open,
        Map<String, UnderWay> underWay,
        Map<String, BankRight> granted) {

    /** A request that is not answered yet. @param filer who filed it */
    public record UnderWay(String number, PermissionState state, String filer) {}
}
