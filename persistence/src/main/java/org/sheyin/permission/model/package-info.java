/**
 * Permission requests (Art 21(1), Annex 3): a bank asks for, changes or gives back what its people may do at which outlet.
 * Stamped on paper and scanned, reviewed row by row by the agency, opened by the city's security officer, answered to the
 * bank. What was opened is a grant; it is ended and never removed. 审核, 复审 and 审批 do not exist here.
 */
package org.sheyin.permission.model;
