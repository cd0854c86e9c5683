/**
 * 办结凭证 and 事后抽查 (Annex 2). A COMPLETE item ends at the bank only with its proof: that the person lives, an answer or a
 * change of the provincial core system, a serial of the card system. Which one is data of the sub-item. Each attempt is
 * kept, also one in vain. A share of what was closed is drawn by lot and checked by the competent agency, which finds it in
 * order or sends it back to the bank with a task.
 */
package org.sheyin.proof.model;
