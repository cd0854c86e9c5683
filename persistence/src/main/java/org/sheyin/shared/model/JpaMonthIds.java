package org.sheyin.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers from PostgreSQL sequences, fifty at a time. */
@ApplicationScoped
public class JpaMonthIds extends JpaStatements implements MonthIds {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BLOCK = 50;

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    @Override
    public long next(String table, Instant at) {
        return MonthId.of(YearMonth.from(at.atZone(ZONE)), number(table + "_seq"));
    }

    @Override
    public long number(String sequence) {
        var block = blocks.computeIfAbsent(sequence, name -> new Block());
        synchronized (block) {
            if (block.left == 0) {
                var first = em.createNativeQuery("select nextval(cast(? as regclass))")
                        .setParameter(1, "sheyin." + sequence)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult();
                block.next = ((Number) first).longValue();
                block.left = BLOCK;
            }
            block.left--;
            return block.next++;
        }
    }

    private static final class Block {
        private long next;
        private int left;
    }
}
