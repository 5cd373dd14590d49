package io.supercargo.web.console;

import io.supercargo.application.search.Listing;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.search.Filter;
import java.util.List;

/**
 * An offer on a page; what the provider does not tell is empty.
 *
 * @param original the title as the seller wrote it, where another is shown
 * @param sellers other providers that have it
 * @param compare where all that have it are seen side by side; empty where there is one
 */
record OfferCard(
    String id,
    String href,
    String provider,
    String title,
    String original,
    String imageUrl,
    Cost cost,
    String sales,
    String repurchase,
    String minimum,
    List<String> badges,
    String shop,
    String shopHref,
    String place,
    List<Seller> sellers,
    String compare) {
  private static final int MOST_BADGES = 3;

  /**
   * What it costs.
   *
   * @param fees empty where there are none
   */
  record Cost(String price, String fees, String payable, List<Kind> others) {
    static Cost of(Offer offer, Words t) {
      return new Cost(
          Figures.money(offer.prices().wholesale()),
          offer.fees().map(fees -> Figures.money(fees.total())).orElse(""),
          Figures.money(offer.payable()),
          offer.prices().byKind().entrySet().stream()
              .filter(each -> each.getKey() != PriceKind.WHOLESALE)
              .map(
                  each ->
                      new Kind(
                          t.of("price." + each.getKey().code()), Figures.money(each.getValue())))
              .toList());
    }
  }

  /** A price of another kind. */
  record Kind(String label, String price) {}

  /** Another provider that has it, and what is to be paid there. */
  record Seller(String provider, String payable, String href) {
    static Seller of(Listing.Source source, String lang) {
      Link product = Link.product(source.offer().id());
      return new Seller(
          source.provider(),
          Figures.money(source.offer().payable()),
          product.with("provider", source.provider()).with("lang", lang).toString());
    }
  }

  static OfferCard of(Listing listing, SearchForm form, Words t) {
    List<Seller> others =
        listing.sources().stream()
            .filter(source -> !source.provider().equals(listing.provider()))
            .map(source -> Seller.of(source, form.lang()))
            .toList();
    return of(listing.offer(), listing.provider(), form.lang(), t, others);
  }

  static OfferCard of(Offer offer, String provider, String lang, Words t) {
    return of(offer, provider, lang, t, List.of());
  }

  private static OfferCard of(
      Offer offer, String provider, String lang, Words t, List<Seller> others) {
    String title = lang.equals("zh") ? offer.title().original() : offer.title().best();
    String original = offer.title().original();
    Link product = Link.product(offer.id());
    return new OfferCard(
        offer.id().toString(),
        product.with("provider", provider).with("lang", lang).toString(),
        provider,
        title,
        original.equals(title) ? "" : original,
        offer.imageUrl(),
        Cost.of(offer, t),
        offer.sales().monthly().isPresent()
            ? Figures.count(offer.sales().monthly().getAsLong())
            : "",
        offer.sales().repurchaseRate().map(Figures::percent).orElse(""),
        offer.minOrderQuantity().isPresent()
            ? Figures.count(offer.minOrderQuantity().getAsInt())
            : "",
        badges(offer, t),
        offer.shop().flatMap(Shop::name).orElse(""),
        offer.shop().map(shop -> shopHref(shop, offer, provider, lang)).orElse(""),
        offer.shop().flatMap(Shop::location).orElse(""),
        others,
        others.isEmpty() ? "" : compare(offer, lang));
  }

  private static String compare(Offer offer, String lang) {
    return ComparePage.link(offer.id(), lang, offer.minOrderQuantity().orElse(1)).toString();
  }

  private static String shopHref(Shop shop, Offer offer, String provider, String lang) {
    return Link.to("/")
        .with("shop", shop.id().value())
        .with("marketplace", offer.id().marketplace().code())
        .with("provider", provider)
        .with("lang", lang)
        .toString();
  }

  /** The most telling flags, in few words; who ships today also ships tomorrow. */
  private static List<String> badges(Offer offer, Words t) {
    return offer.filters().stream()
        .filter(filter -> !impliedBy(offer, filter))
        .flatMap(filter -> t.find("badge." + filter.code()).stream())
        .limit(MOST_BADGES)
        .toList();
  }

  private static boolean impliedBy(Offer offer, Filter filter) {
    return switch (filter) {
      case SHIPS_IN_24H -> offer.satisfies(Filter.SHIPS_TODAY);
      case SHIPS_IN_48H ->
          offer.satisfies(Filter.SHIPS_IN_24H) || offer.satisfies(Filter.SHIPS_TODAY);
      case DROPSHIP -> offer.satisfies(Filter.DROPSHIP_FREE_POST);
      case NEW_IN_30_DAYS -> offer.satisfies(Filter.NEW_IN_7_DAYS);
      default -> false;
    };
  }
}
