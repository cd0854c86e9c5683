/** Asking for exports, making and fetching them. */
package org.sheyin.export.service;
