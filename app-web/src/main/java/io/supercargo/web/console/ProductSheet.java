package io.supercargo.web.console;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceTier;
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
    String least,
    List<Tier> tiers,
    List<String> flags,
    String stock,
    String unit,
    String description,
    String fetchedAt,
    String json,
    String related,
    String chat) {
  /** One picture of the gallery. */
  record Picture(int number, String url) {}

  /** An attribute with its value. */
  record Trait(String name, String value) {}

  /** The unit price from a quantity on. */
  record Tier(String from, String price) {
    static Tier of(PriceTier tier) {
      return new Tier(Figures.count(tier.minQuantity()), Figures.money(tier.price()));
    }
  }

  static ProductSheet of(Answer<Product> answer, Language language, Words t) {
    Product product = answer.value();
    String lang = language.code();
    List<String> urls =
        product.images().isEmpty() ? List.of(product.offer().imageUrl()) : product.images();
    return new ProductSheet(
        OfferCard.of(product.offer(), answer.provider(), lang, t),
        lang,
        IntStream.range(0, urls.size()).mapToObj(i -> new Picture(i + 1, urls.get(i))).toList(),
        product.attributes().stream().map(each -> trait(each, lang)).toList(),
        SkuGrid.of(product.skus(), lang),
        variants(product, lang),
        Integer.toString(product.offer().minOrderQuantity().orElse(1)),
        product.priceTiers().stream().map(Tier::of).toList(),
        product.offer().filters().stream().map(t::label).toList(),
        Figures.count(product.stock()),
        product.unit().map(unit -> read(unit, lang)).orElse(""),
        PlainText.of(product.description()),
        answer.fetchedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        json(answer, lang),
        related(answer, lang),
        chat(answer));
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
