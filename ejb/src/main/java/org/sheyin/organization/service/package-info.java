/** Reading the divisions, agencies and banks that cases and outlets belong to. */
package org.sheyin.organization.service;
