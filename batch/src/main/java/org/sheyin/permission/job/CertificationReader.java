package org.sheyin.permission.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Reads the ids of the banks. A start after one that was broken off reads all again: who has his lines gets no more. */
@Named
@Dependent
public class CertificationReader extends AbstractItemReader {
    @Inject
    private CertificationRounds rounds;

    private final Queue<Long> banks = new ArrayDeque<>();

    @Override
    public void open(Serializable checkpoint) {
        banks.addAll(rounds.banks(Actor.system(SystemPart.SWEEP)));
    }

    @Override
    public Long readItem() {
        return banks.poll();
    }
}
