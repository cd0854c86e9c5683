/** Reading the extensible lists, and changing them as the system administrator. */
package org.sheyin.dictionary.service;
