package io.supercargo.sandbox.listing;

import io.supercargo.domain.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the market keeps of one offer.
 *
 * @param id twelve digits
 * @param ordinal its place in the market, from 0; the ids of its SKUs follow from it
 * @param reference the opaque id that goes beside the number
 * @param titles always Chinese and English
 * @param kind what its pictures show, e.g. backpack
 * @param pictures how many there are
 * @param shop who sells it
 * @param category of the third level
 * @param collections the pools that it was put into
 */
public record Listing(
    long id,
    int ordinal,
    String reference,
    Map<Language, String> titles,
    String kind,
    int pictures,
    String shop,
    long category,
    PriceTag price,
    Turnover turnover,
    Terms terms,
    List<Trait> traits,
    List<Variant> variants,
    Set<String> collections) {
  /** Who sells at least so many, sells by the ten. */
  private static final int MANY = 20;

  private static final int TEN = 10;

  public Listing {
    titles = Map.copyOf(titles);
    traits = List.copyOf(traits);
    variants = List.copyOf(variants);
    collections = Set.copyOf(collections);
  }

  public String key() {
    return key(id);
  }

  /** The colours that it comes in, by the keys of the vocabulary. */
  public List<String> colours() {
    return variants.stream()
        .map(Variant::colour)
        .filter(colour -> !colour.isEmpty())
        .distinct()
        .toList();
  }

  /** Pieces are sold in such batches. */
  public int batch() {
    return price.minOrder() < MANY ? 1 : TEN;
  }

  /** The same offer at another price, and with other variants. */
  public Listing changed(PriceTag price, List<Variant> variants) {
    return new Listing(
        id,
        ordinal,
        reference,
        titles,
        kind,
        pictures,
        shop,
        category,
        price,
        turnover,
        terms,
        traits,
        variants,
        collections);
  }

  /** How the document of an offer is found. */
  public static String key(long id) {
    return Long.toString(id);
  }
}
