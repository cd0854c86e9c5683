/**
 * Staff: who works at an outlet or an agency, on which posts, with which commitment and training (Art 10, 19, 24, 30), and
 * how he leaves (Art 21(2)). Whether somebody may act is answered by gates, each with its article, proof and last day;
 * which posts exclude each other is a table that form, service and database ask alike.
 */
package org.sheyin.staff.model;
