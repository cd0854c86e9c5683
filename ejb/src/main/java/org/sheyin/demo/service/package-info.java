/**
 * The demonstration province: invented agencies' staff, banks, outlets, people and cases. Loaded once into an empty
 * database when the server is started with {@code -Dsheyin.demo=true}, and never elsewhere.
 */
package org.sheyin.demo.service;
