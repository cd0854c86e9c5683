/** Pages of exceptions and of looks. */
package org.sheyin.disclosure.web;
