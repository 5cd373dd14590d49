package io.supercargo.lab.ledger;

/**
 * How hard it is made.
 *
 * @param faults the share of placements that something goes wrong with, 0 to 1
 * @param kills how often the process is killed
 * @param nodes how many processes share the journal
 */
public record Plan(
    int intents, double faults, int kills, int nodes, String store, long seed, Wire wire) {}
