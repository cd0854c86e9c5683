/** Receiving visitors, calling them in turn, handing them on, and beginning cases from their visits (Art 19, 20(1)). */
package org.sheyin.reception.service;
