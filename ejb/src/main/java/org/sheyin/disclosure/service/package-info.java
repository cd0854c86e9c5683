/** Exceptions from "data never land", and the counting of looks. */
package org.sheyin.disclosure.service;
