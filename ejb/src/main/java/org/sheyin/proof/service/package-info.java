/** Gets proofs from outside systems and home visits, closes cases at the bank with them, and checks some of these later. */
package org.sheyin.proof.service;
