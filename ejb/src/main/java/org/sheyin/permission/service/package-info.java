/** Filing, printing, reviewing, opening and reading of permission requests, and the alarms of forbidden rights. */
package org.sheyin.permission.service;
