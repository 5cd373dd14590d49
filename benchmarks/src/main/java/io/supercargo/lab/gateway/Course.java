package io.supercargo.lab.gateway;

import java.time.Duration;

/**
 * How contenders are measured.
 *
 * @param warmUp for each, before anything is counted
 * @param run each time
 * @param rounds how often each runs, in turn with the others
 */
public record Course(int connections, Duration warmUp, Duration run, int rounds) {}
