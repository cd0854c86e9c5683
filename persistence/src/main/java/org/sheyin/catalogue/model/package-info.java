/**
 * What may be done at a bank: the province's catalogue of 48 sub-items (Annex 2), the list that each city negotiated from
 * it (Art 16), and for every sub-item the form and the material checklist as data. A sub-item's authority (accept only, or
 * complete at the bank) sits on the sub-item; a city may narrow it and never widen it. Versions are only ever added: an
 * open case finishes under the version it began with. The form engine here knows no JSON and no item by name.
 */
package org.sheyin.catalogue.model;
