/** All code lists on one page, the extensible ones to be changed. */
package org.sheyin.dictionary.web;
