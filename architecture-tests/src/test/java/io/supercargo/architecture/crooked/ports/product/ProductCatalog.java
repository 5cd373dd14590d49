package io.supercargo.architecture.crooked.ports.product;

/** A capability. */
public interface ProductCatalog {}
