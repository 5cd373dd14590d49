package io.supercargo.lab.ledger;

/** What can be ordered. */
record Ware(String productId, String skuId, int least) {}
