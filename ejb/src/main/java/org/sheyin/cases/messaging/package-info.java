/** Consumers of the hand-off's queues: decode, call the service as the system actor, acknowledge by returning. */
package org.sheyin.cases.messaging;
