/**
 * The three-month sweep (账户清查, Art 21(3)). An account that was not used for three calendar months is warned of
 * beforehand, frozen on the day, and cancelled thirty days later. Each run keeps what it changed, account by account; a
 * security administrator looks at it before, exempts for a while, takes it back within five days, and signs its evidence.
 */
package org.sheyin.dormancy.model;
