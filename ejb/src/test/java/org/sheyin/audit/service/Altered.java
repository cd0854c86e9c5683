package org.sheyin.audit.service;

import java.time.Instant;
import java.util.function.Function;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.NodeNumber;

/** A row with one of its columns changed, as the owner of the database could do it. */
final class Altered {
    static final int COLUMNS = 18;

    private Altered() {}

    static AuditRecord mac(AuditRecord row, byte[] mac) {
        return with(row, 16, old -> mac);
    }

    static AuditRecord tx(AuditRecord row, long tx) {
        return with(row, 3, old -> tx);
    }

    static AuditRecord id(AuditRecord row, long id) {
        return with(row, 0, old -> id);
    }

    /** One column with another value of its kind. */
    static AuditRecord column(AuditRecord row, int column) {
        return with(row, column, old -> {
            if (old instanceof Long number) {
                return number + 1;
            }
            if (old instanceof Integer number) {
                return number + 1;
            }
            if (old instanceof Instant at) {
                return at.plusSeconds(1);
            }
            if (old instanceof NodeNumber number) {
                return new NodeNumber(number.node(), number.epoch(), number.sequence() + 1);
            }
            if (old instanceof byte[] mac) {
                byte[] other = mac.clone();
                other[0]++;
                return other;
            }
            return old + "'";
        });
    }

    static AuditRecord with(AuditRecord row, int column, Function<Object, Object> change) {
        var parts = AuditRecord.class.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = parts[i].getAccessor().invoke(row);
            }
            values[column] = change.apply(values[column]);
            return AuditRecord.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
