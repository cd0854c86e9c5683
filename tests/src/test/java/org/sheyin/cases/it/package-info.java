/** Cases in the container: the invariants of rules.md 1.2 on the built EAR, with the demonstration province as ground. */
package org.sheyin.cases.it;
