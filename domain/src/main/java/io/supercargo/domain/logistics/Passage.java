package io.supercargo.domain.logistics;

import io.supercargo.domain.Money;

/** What a route would cost. */
public record Passage(Route route, Money freight) {}
