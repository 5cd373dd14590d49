package io.supercargo.sandbox.listing;

/**
 * One colour in one size.
 *
 * @param colour by the key of the vocabulary; empty where there is only one
 * @param size in Chinese
 * @param stock pieces
 * @param extraFen what it costs above the cheapest
 */
public record Variant(String colour, String size, long stock, long extraFen) {}
