/** Reading outlets. */
package org.sheyin.outlet.service;
