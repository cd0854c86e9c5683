/**
 * The rules of the measures as data. A parameter has bounds, an article and a source of law; its value comes in dated
 * versions that are only ever added, so that any decision can be re-run as of its day. An agreement of before the measures
 * may override a parameter while it lasts (Art 5). Every refusal names article, parameter, value and version
 * (invariant 20).
 */
package org.sheyin.rule.model;
