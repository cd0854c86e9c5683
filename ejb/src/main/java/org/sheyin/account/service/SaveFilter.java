package org.sheyin.account.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Keeps a search of a list.
 *
 * @param page such as {@code /cases/list}
 * @param name 1 to 30 characters
 * @param parameters of the address, codes only
 * @param shared with the own organization
 */
public record SaveFilter(
        @NotNull @Pattern(regexp = "(/[a-z-]{1,20}){1,3}") String page,
        @NotBlank @Size(max = 30) String name,
        @NotNull @Size(max = 20) Map<@Pattern(regexp = "[a-zA-Z]{1,20}") String, @NotNull String> parameters,
        boolean shared) {}
