package org.sheyin.account.service;

import java.io.Serializable;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.account.model.TerminalCertificate;

/**
 * What a new terminal means.
 *
 * @param outlet name of its outlet
 * @param early whether the certificate is not yet valid: until then it counts as none
 * @param handling value of {@code login.terminal} in the outlet's city: off, alarm or refuse
 */
public record TerminalEffect(Wish wish, TerminalCertificate certificate, String outlet, boolean early, String handling)
        implements Serializable {}
