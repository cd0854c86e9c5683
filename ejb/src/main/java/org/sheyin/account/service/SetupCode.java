package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.Supplier;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.service.DataFolder;

/**
 * The one-time code of the first set-up. It stands in {@code setup-code.txt} of the data folder, readable by the server's
 * user only; the database holds its hash. Whoever can read that file may set the system up.
 */
@ApplicationScoped
public class SetupCode {
    private static final System.Logger LOG = System.getLogger(SetupCode.class.getName());

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Supplier<Path> file;

    protected SetupCode() {
        this(null, null, null);
    }

    @Inject
    public SetupCode(AccountRepository accounts, Passwords passwords) {
        this(accounts, passwords, () -> DataFolder.path("setup-code.txt"));
    }

    SetupCode(AccountRepository accounts, Passwords passwords, Supplier<Path> file) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.file = file;
    }

    /** Makes a code unless one waits already; a code whose file was lost is replaced. */
    void prepare(Instant now) {
        Path place = file.get();
        if (accounts.setupCode().isEmpty() || !Files.exists(place)) {
            String code = passwords.inventOnce();
            accounts.useSetupCode(now);
            accounts.keepSetupCode(Digest.sha256(code), now);
            write(place, code);
        }
        LOG.log(System.Logger.Level.INFO, "first set-up: the one-time code for /setup.xhtml stands in {0}", place);
    }

    boolean isOpen() {
        return accounts.setupCode().isPresent();
    }

    boolean matches(String typed) {
        byte[] hash = Digest.sha256(typed == null ? "" : typed.strip()).getBytes(StandardCharsets.US_ASCII);
        return accounts.setupCode()
                .map(kept -> MessageDigest.isEqual(kept.getBytes(StandardCharsets.US_ASCII), hash))
                .orElse(false);
    }

    /** @return false when another set-up was first */
    boolean use(Instant now) {
        boolean first = accounts.useSetupCode(now);
        forget();
        return first;
    }

    void forget() {
        try {
            Files.deleteIfExists(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("the used set-up code cannot be deleted", e);
        }
    }

    private static void write(Path place, String code) {
        try {
            Files.createDirectories(place.getParent());
            Files.deleteIfExists(place);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(place, mine);
            Files.writeString(place, code + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("the set-up code cannot be written", e);
        }
    }
}
