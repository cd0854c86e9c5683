/**
 * Code lists that grow without a release (Art 3: the insurance types end with "and others"). An entry is added for good:
 * it is offered from its day on while it is enabled, and a disabled one still names what old cases hold. Lists that code
 * depends on are enums and no part of this concept; the portal shows both on one page.
 */
package org.sheyin.dictionary.model;
