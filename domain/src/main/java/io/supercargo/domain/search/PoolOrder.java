package io.supercargo.domain.search;

/** What a pool of products can be ordered by. */
public enum PoolOrder {
  FEWEST_SALES,
  MOST_SALES,
  FEWEST_BUYERS,
  MOST_BUYERS
}
