/**
 * The hand-over to the provincial system (省集中系统), which is the system of record (Art 6): each decision of a case, by the
 * agency or at the bank, is a posting. It waits until the province answers, gets the province's serial number, or comes
 * back with a reason. A decision after a reopening (Art 27) is a posting of its own. The province is reached by an adapter
 * of {@link org.sheyin.core.model.CoreRegister}.
 */
package org.sheyin.core.model;
