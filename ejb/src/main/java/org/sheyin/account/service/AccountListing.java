package org.sheyin.account.service;

import java.util.List;

/**
 * A page of the list of accounts.
 *
 * @param next login name after which the next page begins, null on the last page
 */
public record AccountListing(List<AccountRow> rows, String next) {}
