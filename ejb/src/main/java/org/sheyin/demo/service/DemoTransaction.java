package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** One transaction around several actors, which a service never has: its interceptor would refuse the second one. */
@ApplicationScoped
class DemoTransaction {
    @Transactional(value = Transactional.TxType.REQUIRED, rollbackOn = Exception.class)
    <T> T within(Callable<T> work) throws Exception {
        return work.call();
    }
}
