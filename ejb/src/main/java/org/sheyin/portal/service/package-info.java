/** What belongs to the whole: the ground that is laid at start, and the dashboards. */
package org.sheyin.portal.service;
