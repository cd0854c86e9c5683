/** What every service shares: the interceptor binding {@link org.sheyin.shared.service.UseCase} and the keys. */
package org.sheyin.shared.service;
