/** Beginning, recording, handing back and reading of recoveries. */
package org.sheyin.recovery.service;
