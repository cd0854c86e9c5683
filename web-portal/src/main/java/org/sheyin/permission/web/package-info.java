/** Pages of permission requests (Annex 3) and of the alarms of forbidden rights. */
package org.sheyin.permission.web;
