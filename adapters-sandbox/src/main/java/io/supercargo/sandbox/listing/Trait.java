package io.supercargo.sandbox.listing;

/** A property and its value, by the keys of the vocabulary; what is no key is said as it is. */
public record Trait(String attribute, String value) {}
