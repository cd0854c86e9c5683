/**
 * What can be done with cases, by clusters of verbs: intake and material at the counter, hand-off, review at the agency,
 * and the queries behind the pages.
 */
package org.sheyin.cases.service;
