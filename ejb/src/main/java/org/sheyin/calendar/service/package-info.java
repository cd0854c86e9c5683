/** Gives every service the working days; see {@link org.sheyin.calendar.model.WorkCalendar}. */
package org.sheyin.calendar.service;
