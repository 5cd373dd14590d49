package io.supercargo.web.view;

import io.supercargo.domain.product.Attribute;
import org.jspecify.annotations.Nullable;

/** A property and its value, in Chinese and, where there is one, in translation. */
record AttributeView(
    @Nullable String id,
    String name,
    @Nullable String translatedName,
    String value,
    @Nullable String translatedValue) {
  static AttributeView of(Attribute attribute) {
    return new AttributeView(
        attribute.id().orElse(null),
        attribute.name().original(),
        attribute.name().translated().orElse(null),
        attribute.value().original(),
        attribute.value().translated().orElse(null));
  }
}
