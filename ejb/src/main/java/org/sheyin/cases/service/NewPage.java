package org.sheyin.cases.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheyin.attachment.model.Framing;
import org.sheyin.cases.model.Certificate;

/**
 * A file that becomes material of a case.
 *
 * @param source ORIGINAL, COPY, IMAGE or E_CERTIFICATE, as the line allows
 * @param fileName as the browser tells it; looked at for secret markings only
 * @param declaredFree the clerk declares that it holds no state or work secret (Art 22(1))
 * @param framing the paper that was found in a picture; kept with it, the picture itself stays whole
 * @param certificate whose self-print the file is, null when it is none
 */
public record NewPage(
        long caseId,
        @NotBlank @Size(max = 60) String lineKey,
        @NotBlank @Size(max = 20) String source,
        @NotNull String fileName,
        boolean declaredFree,
        @NotNull Framing framing,
        Certificate certificate) {
    private static final int NAME_LENGTH = 200;

    /** Shown as it is. */
    public NewPage(long caseId, String lineKey, String source, String fileName, boolean declaredFree) {
        this(caseId, lineKey, source, fileName, declaredFree, Framing.WHOLE, null);
    }

    /** The end of the name, as much as is kept. */
    String keptName() {
        return fileName.length() > NAME_LENGTH ? fileName.substring(fileName.length() - NAME_LENGTH) : fileName;
    }
}
