/** Pages of recoveries. */
package org.sheyin.recovery.web;
