/**
 * 导办: the reception desk of an outlet (Art 19, 20(1)). A citizen arrives, is given a number and says what for; a guide hands
 * out sample forms and shows the way to the window, the online area or the terminal. Whoever was asked first answers for the
 * citizen until somebody else takes over (首问责任). A case may begin from a visit, or without one.
 */
package org.sheyin.reception.model;
