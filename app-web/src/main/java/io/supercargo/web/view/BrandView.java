package io.supercargo.web.view;

import io.supercargo.domain.product.Brand;
import org.jspecify.annotations.Nullable;

/** A maker's name that goods are sold under. */
public record BrandView(String id, String provider, String name, @Nullable String translatedName) {
  public static BrandView of(Brand brand, String provider) {
    return new BrandView(
        brand.id(), provider, brand.name().original(), brand.name().translated().orElse(null));
  }
}
