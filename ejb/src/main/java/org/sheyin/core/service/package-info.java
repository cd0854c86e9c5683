/** Taking decisions for the province, trying them until it answers, and the list of what does not get through. */
package org.sheyin.core.service;
