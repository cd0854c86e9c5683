package org.sheyin.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageMeasure;
import org.sheyin.attachment.model.SecretMarking;

/**
 * Decides whether a file may become material, and in which form it is kept. It keeps nothing itself: what is
 * refused was in memory only (Art 22(1)).
 */
@ApplicationScoped
public class ImageIntake {
    private static final System.Logger LOG = System.getLogger(ImageIntake.class.getName());
    private static final int MEGABYTE = 1024 * 1024;

    private final ContentSniffer sniffer = new ContentSniffer();
    private final Map<MediaType, Normaliser> normalisers = new EnumMap<>(Map.of(
            MediaType.JPEG, new JpegNormaliser(),
            MediaType.PNG, new PngNormaliser(),
            MediaType.TIFF, new TiffNormaliser(),
            MediaType.PDF, new PdfNormaliser()));
    private BoundedWork work;

    protected ImageIntake() {}

    @Inject
    public ImageIntake(BoundedWork work) {
        this.work = work;
    }

    /**
     * @param content read up to the limit, not closed
     * @param fileName as declared; looked at for secret markings only, never for the type
     * @throws IOException when the content cannot be read; a file that cannot be decoded is a refusal
     */
    public IntakeResult take(InputStream content, String fileName, IntakeLimits limits) throws IOException {
        var raw = content.readNBytes(limits.maxBytes() + 1);
        if (raw.length > limits.maxBytes()) {
            return new IntakeResult.Refused(
                    IntakeCode.TOO_MANY_BYTES, List.of(String.valueOf(limits.maxBytes() / MEGABYTE)), "");
        }
        var hash = sha256(raw);
        try {
            return accept(raw, hash, fileName, limits);
        } catch (IntakeRefusal refusal) {
            return new IntakeResult.Refused(refusal.code(), refusal.args(), hash);
        }
    }

    private IntakeResult accept(byte[] raw, String hash, String fileName, IntakeLimits limits) throws IntakeRefusal {
        if (SecretMarking.isIn(fileName)) {
            throw new IntakeRefusal(IntakeCode.SECRET_MARKING);
        }
        if (raw.length == 0) {
            throw new IntakeRefusal(IntakeCode.EMPTY);
        }
        var type = sniffer.typeOf(raw);
        var measured = normalise(raw, hash, type, limits);
        var form = measured.form();
        return new IntakeResult.Accepted(
                form.bytes(),
                type,
                form.pages(),
                form.width(),
                form.height(),
                form.rotation(),
                hash,
                sha256(form.bytes()),
                measured.measure());
    }

    private NormalForm.Measured normalise(byte[] raw, String hash, MediaType type, IntakeLimits limits)
            throws IntakeRefusal {
        var normaliser = normalisers.get(type);
        try {
            return work.run(() -> measured(normaliser.normalise(raw, limits, work.budget()), type), limits.time());
        } catch (BoundedWork.BusyException e) {
            throw new IntakeRefusal(IntakeCode.BUSY);
        } catch (TimeoutException e) {
            throw new IntakeRefusal(IntakeCode.TIME_LIMIT, limits.time().toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntakeRefusal(IntakeCode.BUSY);
        } catch (ExecutionException e) {
            throw refusalFor(e.getCause(), hash);
        }
    }

    /** A page that is sound but cannot be drawn is not refused for that: it is only not measured. */
    private NormalForm.Measured measured(NormalForm form, MediaType type) throws InterruptedException {
        try {
            return new NormalForm.Measured(form, PageQuality.of(form.bytes(), type, form.pages(), work.budget()));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.INFO, "A {0} is kept unmeasured: {1}", type, e.toString());
            return new NormalForm.Measured(form, PageMeasure.GOOD);
        }
    }

    private static IntakeRefusal refusalFor(Throwable failure, String hash) {
        if (failure instanceof IntakeRefusal refusal) {
            return refusal;
        }
        if (failure instanceof OutOfMemoryError error) {
            throw error;
        }
        // Decoders answer malformed input with exceptions of all kinds, deep nesting with a stack overflow.
        LOG.log(
                System.Logger.Level.INFO,
                "File {0} cannot be decoded: {1}",
                hash,
                failure.getClass().getName());
        return new IntakeRefusal(IntakeCode.DAMAGED);
    }

    private static String sha256(byte[] bytes) {
        try {
            return ObjectCrypto.hex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
