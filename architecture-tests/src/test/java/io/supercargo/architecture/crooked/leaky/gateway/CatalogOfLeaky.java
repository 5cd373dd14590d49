package io.supercargo.architecture.crooked.leaky.gateway;

import io.supercargo.architecture.crooked.ports.product.ProductCatalog;

/** A capability in the wrong place, by a name of its own. */
public final class CatalogOfLeaky implements ProductCatalog {}
