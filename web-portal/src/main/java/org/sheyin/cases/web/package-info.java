/** The clerk's pages: begin, fill in, check and submit a case, find it again and read its trail (Art 20, 24). */
package org.sheyin.cases.web;
