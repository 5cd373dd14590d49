package io.supercargo.lab.trade;

/** What can be ordered. */
public record Ware(String productId, String skuId, int least) {}
