/**
 * The download centre (下载中心): agency staff may take a list along, with a purpose, counted and for some days only (Art 24).
 * Nobody at a bank may.
 */
package org.sheyin.export.model;
