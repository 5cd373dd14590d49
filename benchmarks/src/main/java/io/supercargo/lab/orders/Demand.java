package io.supercargo.lab.orders;

/**
 * How much is ordered.
 *
 * @param clients how many order at a time
 * @param orders how many are counted
 * @param warmUp how many go before and are not
 */
public record Demand(int clients, int orders, int warmUp) {
  int all() {
    return orders + warmUp;
  }
}
