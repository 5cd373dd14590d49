package io.supercargo.web.console;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceLadder;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A product on its page.
 *
 * @param variants those that can be ordered
 * @param least of how many on it can be ordered
 * @param json where programs find the same
 * @param description its text alone, because sellers' HTML is not to be trusted
 */
record ProductSheet(
    OfferCard offer,
    String lang,
    List<Picture> pictures,
    List<Trait> traits,
    SkuGrid grid,
    List<Choice> variants,
    Least least,
    List<Tier> tiers,
    List<String> flags,
    String stock,
    String unit,
    String description,
    String fetchedAt,
    String json,
    String related,
    String chat,
    String compare) {
  /** One picture of the gallery. */
  record Picture(int number, String url) {}

  /** An attribute with its value. */
  record Trait(String name, String value) {}

  /**
   * The unit price from a quantity on.
   *
   * @param least whether the cheapest order that is allowed is of this tier
   */
  record Tier(String from, String price, boolean least) {
    static List<Tier> all(PriceLadder ladder) {
      Money cheapest = ladder.unit(ladder.cheapest());
      return ladder.tiers().stream()
          .map(
              tier ->
                  new Tier(
                      Figures.count(tier.minQuantity()),
                      Figures.money(tier.price()),
                      tier.price().equals(cheapest)))
          .toList();
    }
  }

  /** The cheapest order that is allowed. */
  record Least(String pieces, String quantity, String unit, String total) {
    static Least of(PriceLadder ladder) {
      long pieces = ladder.cheapest();
      return new Least(
          Figures.count(pieces),
          Long.toString(pieces),
          Figures.money(ladder.unit(pieces)),
          Figures.money(ladder.total(pieces)));
    }
  }

  static ProductSheet of(Answer<Product> answer, Language language, Words t) {
    Product product = answer.value();
    String lang = language.code();
    PriceLadder ladder = PriceLadder.of(product);
    List<String> urls =
        product.images().isEmpty() ? List.of(product.offer().imageUrl()) : product.images();
    return new ProductSheet(
        OfferCard.of(product.offer(), answer.provider(), lang, t),
        lang,
        IntStream.range(0, urls.size()).mapToObj(i -> new Picture(i + 1, urls.get(i))).toList(),
        product.attributes().stream().map(each -> trait(each, lang)).toList(),
        SkuGrid.of(product.skus(), ladder, lang),
        variants(product, lang),
        Least.of(ladder),
        Tier.all(ladder),
        product.offer().filters().stream().map(t::label).toList(),
        Figures.count(product.stock()),
        product.unit().map(unit -> read(unit, lang)).orElse(""),
        PlainText.of(product.description()),
        answer.fetchedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        json(answer, lang),
        related(answer, lang),
        chat(answer),
        ComparePage.link(product.id(), lang, ladder.cheapest()).toString());
  }

  /** Those of which there are any. */
  private static List<Choice> variants(Product product, String lang) {
    return product.skus().stream()
        .filter(sku -> sku.stock() > 0)
        .map(sku -> new Choice(sku.id(), variant(sku, lang), false))
        .toList();
  }

  private static String variant(Sku sku, String lang) {
    return SkuGrid.name(sku, lang) + " · " + Figures.money(sku.prices().wholesale());
  }

  static String read(Text text, String lang) {
    return lang.equals("zh") ? text.original() : text.best();
  }

  private static Trait trait(Attribute attribute, String lang) {
    return new Trait(read(attribute.name(), lang), read(attribute.value(), lang));
  }

  private static String chat(Answer<Product> answer) {
    Link link =
        Link.to("/chat")
            .with("product", answer.value().id().toString())
            .with("provider", answer.provider());
    return answer
        .value()
        .offer()
        .shop()
        .map(shop -> link.with("shop", shop.id().value()))
        .orElse(link)
        .toString();
  }

  private static String related(Answer<Product> answer, String lang) {
    return Link.to("/related")
        .with("id", answer.value().id().toString())
        .with("provider", answer.provider())
        .with("lang", lang)
        .toString();
  }

  private static String json(Answer<Product> answer, String lang) {
    return Link.to("/api/v1/products/" + Link.encoded(answer.value().id().toString()))
        .with("provider", answer.provider())
        .with("lang", lang)
        .toString();
  }
}
