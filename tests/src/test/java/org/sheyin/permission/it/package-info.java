/** Permission requests in the container: scope, three layers of invariant 1, four people, the nightly sweep. */
package org.sheyin.permission.it;
