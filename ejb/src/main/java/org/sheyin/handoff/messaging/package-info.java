/** JMS of the hand-off: the relay that sends what the outbox holds, and the message's form. */
package org.sheyin.handoff.messaging;
