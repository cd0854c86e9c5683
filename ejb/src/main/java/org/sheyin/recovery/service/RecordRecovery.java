package org.sheyin.recovery.service;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.recovery.model.RecoveryWay;

/**
 * What came back.
 *
 * @param amount yuan as typed
 * @param note may be empty
 */
public record RecordRecovery(long id, String amount, LocalDate paidOn, RecoveryWay way, String note)
        implements Serializable {}
