/**
 * Recovery (追回): when an approved case says that benefits were paid too much, the bank that pays helps to get them back
 * (Annex 2 row 3). The task has an amount, what has come back so far, and a due day; each amount that comes back is written
 * down once, with its day and way, and never changed.
 */
package org.sheyin.recovery.model;
