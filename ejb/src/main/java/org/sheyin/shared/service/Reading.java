package org.sheyin.shared.service;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** Several questions of one page in one transaction: one connection, one scope; each is still asked under its own right. */
@Stateless
public class Reading {
    @UseCase(Right.SELF)
    public <T> T together(Actor actor, Supplier<T> questions) {
        return questions.get();
    }
}
