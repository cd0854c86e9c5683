package org.sheyin.account.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Sets something for oneself.
 *
 * @param name a word, with a page behind a colon where it is of one page ({@code columns:/cases/list})
 * @param value codes, at most 500 characters
 */
public record ChooseSetting(
        @NotNull @Pattern(regexp = "[a-z]{1,20}(:(/[a-z-]{1,20}){1,3})?") String name,
        @NotNull @Pattern(regexp = "[A-Za-z0-9_./, -]{0,500}") String value) {}
