/**
 * Outlets: the places at which a bank accepts social-insurance business (Art 2, 15). The code is unique in the province,
 * never changed and never reused. Zones, devices, signs and the gates of opening come with the partnership.
 */
package org.sheyin.outlet.model;
