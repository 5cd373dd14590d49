package io.supercargo.sandbox.trade;

import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.sandbox.listing.Trait;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an order says of its goods, as they were when it was placed; in Chinese.
 *
 * @param picture the path of its address; the server may be reached elsewhere later
 */
record Label(String title, List<Trait> attributes, String picture) {
  Label {
    attributes = List.copyOf(attributes);
  }

  static Label of(Product product, Sku sku) {
    return new Label(
        product.offer().title().original(),
        sku.attributes().stream()
            .map(it -> new Trait(it.name().original(), it.value().original()))
            .toList(),
        URI.create(sku.imageUrl().orElseGet(() -> product.offer().imageUrl())).getRawPath());
  }

  List<Attribute> told() {
    return attributes.stream()
        .map(
            it ->
                new Attribute(
                    Optional.empty(), Text.chinese(it.attribute()), Text.chinese(it.value())))
        .toList();
  }
}
