/**
 * Regions, agencies and banks. Agencies are province, city, county, and the county agencies do most of the work.
 * A partner is the bank; its outlets are objects of their own (Art 2).
 */
package org.sheyin.organization.model;
