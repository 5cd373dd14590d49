package io.supercargo.lab.orders;

import java.time.Duration;

/**
 * What was measured beside the orders, up to now.
 *
 * @param cpu processor time of all that takes part, but the database server and who only asks
 * @param journalSeconds how long all commits of the journal took together
 * @param journalP50Millis how long one takes
 */
record Reading(Duration cpu, double journalSeconds, double journalP50Millis) {}
