/** Which library of e-certificates is asked, and the simulated one. */
package org.sheyin.certificate.service;
