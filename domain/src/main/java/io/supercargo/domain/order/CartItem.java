package io.supercargo.domain.order;

import java.time.Instant;

/**
 * A line of a cart.
 *
 * @param id names it within the cart
 */
public record CartItem(String id, OrderLine line, Instant added) {}
