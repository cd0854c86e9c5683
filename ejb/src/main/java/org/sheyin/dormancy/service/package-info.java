/** Services of the three-month sweep over accounts: the run, its preview, undoing, exemptions and evidence (Art 21(3)). */
package org.sheyin.dormancy.service;
