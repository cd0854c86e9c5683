/** Pages of the register of staff, of leavings and of the eligibility card. */
package org.sheyin.staff.web;
