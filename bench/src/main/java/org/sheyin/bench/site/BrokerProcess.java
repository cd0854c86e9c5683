package org.sheyin.bench.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.api.core.management.QueueControl;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** The process of {@link Broker}: commands by its input, one answer each by its output, ends with its input. */
public final class BrokerProcess {
    private static final int HURRIED_MILLIS = 200;

    private BrokerProcess() {}

    public static void main(String[] arguments) throws Exception {
        var users = new SecurityConfiguration();
        users.addUser("sheyin", System.getenv("SHEYIN_MESSAGING_PASSWORD"));
        users.addRole("sheyin", "sheyin");
        var broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(System.getProperty("sheyin.broker.configuration"));
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        broker.start();
        if (Boolean.getBoolean("sheyin.broker.hurry")) {
            hurry(broker.getActiveMQServer());
        }
        answer("ready");
        serve(broker.getActiveMQServer());
        broker.stop();
    }

    /** Redelivery within tenths of seconds; attempts and dead-letter queues stay as configured. */
    private static void hurry(ActiveMQServer server) {
        for (String queue : new String[] {"cases.submitted", "cases.received", "cases.decided"}) {
            AddressSettings settings =
                    new AddressSettings(server.getAddressSettingsRepository().getMatch(queue));
            settings.setRedeliveryDelay(HURRIED_MILLIS);
            settings.setRedeliveryMultiplier(1);
            settings.setMaxRedeliveryDelay(HURRIED_MILLIS);
            server.getAddressSettingsRepository().addMatch(queue, settings);
        }
    }

    private static void serve(ActiveMQServer server) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            var queue = (QueueControl) server.getManagementService().getResource(ResourceNames.QUEUE + words[1]);
            answer(run(words[0], queue));
        }
    }

    private static String run(String command, QueueControl queue) throws Exception {
        switch (command) {
            case "purge":
                return Integer.toString(queue.removeMessages(null));
            case "count":
                // Not those that a consumer has in hand: nobody can take them away from it.
                return Long.toString(queue.getMessageCount() - queue.getDeliveringCount());
            case "pause":
                queue.pause();
                return "paused";
            case "resume":
                queue.resume();
                return "resumed";
            default:
                throw new IOException("no command " + command);
        }
    }

    private static void answer(String text) {
        System.out.println("broker: " + text);
        System.out.flush();
    }
}
