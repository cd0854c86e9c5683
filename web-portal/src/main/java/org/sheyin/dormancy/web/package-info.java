/** Pages of the three-month sweep over accounts. */
package org.sheyin.dormancy.web;
