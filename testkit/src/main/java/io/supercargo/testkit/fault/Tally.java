package io.supercargo.testkit.fault;

/**
 * What a {@link FaultProxy} saw.
 *
 * @param connections that clients opened
 * @param requests that came in whole
 * @param forwarded requests that the server got
 * @param answered requests whose own answer went back whole
 * @param faults requests that did not pass untouched
 */
public record Tally(long connections, long requests, long forwarded, long answered, long faults) {}
