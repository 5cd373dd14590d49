package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.sandbox.catalogue.Numbers;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.listing.Trait;
import io.supercargo.sandbox.listing.Variant;
import io.supercargo.sandbox.picture.Painter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows listings as products, with all that is told of them. */
final class Brochure {
  private static final Map<String, String> ATTRIBUTE_IDS =
      Map.of(
          "colour",
          "3216",
          "size",
          "450",
          "material",
          "1141",
          "style",
          "973",
          "audience",
          "1398",
          "origin",
          "346",
          "model",
          "3151");

  private final Vocabulary vocabulary = Vocabulary.get();
  private final Showcase showcase;
  private final Pictures pictures;

  Brochure(Showcase showcase, Pictures pictures) {
    this.showcase = showcase;
    this.pictures = pictures;
  }

  Product product(Listing listing, Storefront seller, Language reader) {
    return new Product(
        showcase.offer(listing, seller, reader),
        pictures.all(listing),
        listing.traits().stream().map(trait -> attribute(trait, reader)).toList(),
        skus(listing, reader),
        listing.price().tiers(),
        description(listing),
        Optional.empty(),
        Optional.of(vocabulary.unit(listing.category()).text(reader)));
  }

  private List<Sku> skus(Listing listing, Language reader) {
    List<String> colours = listing.colours();
    List<Sku> skus = new ArrayList<>();
    for (Variant variant : listing.variants()) {
      int number = skus.size();
      int colour = Math.max(0, colours.indexOf(variant.colour()));
      int picture = Painter.showing(colour, listing.pictures());
      skus.add(
          new Sku(
              Numbers.sku(listing.ordinal(), number),
              Optional.of(Numbers.spec(listing.id(), number)),
              attributes(variant, reader),
              prices(listing.price().prices(), variant),
              variant.stock(),
              Optional.of(pictures.address(listing.id(), picture))));
    }
    return skus;
  }

  private List<Attribute> attributes(Variant variant, Language reader) {
    Attribute size = attribute(new Trait("size", variant.size()), reader);
    return variant.colour().isEmpty()
        ? List.of(size)
        : List.of(attribute(new Trait("colour", variant.colour()), reader), size);
  }

  private Attribute attribute(Trait trait, Language reader) {
    return new Attribute(
        Optional.ofNullable(ATTRIBUTE_IDS.get(trait.attribute())),
        vocabulary.word("attribute", trait.attribute()).text(reader),
        vocabulary.word(trait.attribute(), trait.value()).text(reader));
  }

  private static Prices prices(Prices cheapest, Variant variant) {
    if (variant.extraFen() == 0) {
      return cheapest;
    }
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    cheapest
        .byKind()
        .forEach((kind, price) -> prices.put(kind, price.plus(Money.fen(variant.extraFen()))));
    return new Prices(prices);
  }

  private String description(Listing listing) {
    return pictures.all(listing).stream()
        .map(address -> "<p><img src=\"" + address + "\" alt=\"\"></p>")
        .collect(Collectors.joining("\n"));
  }
}
