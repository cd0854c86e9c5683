package org.sheyin.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** Numbers that the server keeps about its own parts, read in the process. What cannot be read is empty, and told so. */
@ApplicationScoped
public class MeasuredBeans {
    /** Names of the beans that fit the pattern, in order. */
    List<ObjectName> find(String pattern) {
        return ManagementFactory.getPlatformMBeanServer().queryNames(name(pattern), null).stream()
                .sorted()
                .collect(Collectors.toList());
    }

    Optional<Long> number(ObjectName bean, String attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(bean, attribute);
            return value instanceof Number || value instanceof String
                    ? Optional.of(Long.valueOf(value.toString()))
                    : Optional.empty();
        } catch (JMException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static ObjectName name(String text) {
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
