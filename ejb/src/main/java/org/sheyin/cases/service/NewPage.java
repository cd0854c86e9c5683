package org.sheyin.cases.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file that becomes material of a case.
 *
 * @param source ORIGINAL, COPY, IMAGE or E_CERTIFICATE, as the line allows
 * @param fileName as the browser tells it; looked at for secret markings only
 * @param declaredFree the clerk declares that it holds no state or work secret (Art 22(1))
 */
public record NewPage(
        long caseId,
        @NotBlank @Size(max = 60) String lineKey,
        @NotBlank @Size(max = 20) String source,
        @NotNull String fileName,
        boolean declaredFree) {}
