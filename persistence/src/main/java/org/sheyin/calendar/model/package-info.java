/**
 * Working days. Deadlines of the measures count working days: neither weekends nor the holidays that the State Council
 * announces each year, but with the weekend days that its notice turns into working days (调休). The rows come from the
 * official notice; a year without rows counts weekends only and says that it is provisional.
 */
package org.sheyin.calendar.model;
