package io.supercargo.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.account.Registration;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.SearchQuery;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class GeneratorsTest {
  private static final int DRAWS = 500;

  @Test
  void sameSeedDrawsTheSame() {
    assertThat(Offers.random(new Random(7))).isEqualTo(Offers.random(new Random(7)));
    assertThat(Products.random(new Random(7))).isEqualTo(Products.random(new Random(7)));
    assertThat(Queries.random(new Random(7))).isEqualTo(Queries.random(new Random(7)));
    assertThat(People.savedAddress(new Random(7))).isEqualTo(People.savedAddress(new Random(7)));
    assertThat(People.registration(new Random(7))).isEqualTo(People.registration(new Random(7)));
    assertThat(Queries.randomImage(new Random(7))).isEqualTo(Queries.randomImage(new Random(7)));
  }

  @Test
  void offersHaveEachPartAndLackIt() {
    List<Offer> offers = draw(Offers::random);

    assertBoth(offers, offer -> offer.reference().isPresent());
    assertBoth(offers, offer -> offer.title().translated().isPresent());
    assertBoth(offers, offer -> offer.imageUrl().isEmpty());
    assertBoth(offers, offer -> offer.fees().isPresent());
    assertBoth(offers, offer -> offer.sales().monthly().isPresent());
    assertBoth(offers, offer -> offer.sales().repurchaseRate().isPresent());
    assertBoth(offers, offer -> offer.categories().isEmpty());
    assertBoth(offers, offer -> offer.filters().isEmpty());
    assertBoth(offers, offer -> offer.shop().isPresent());
    assertBoth(offers, offer -> offer.minOrderQuantity().isPresent());
    assertBoth(offers, offer -> offer.notes().seller().isEmpty());
    assertBoth(offers, offer -> offer.notes().trace().isPresent());
  }

  @Test
  void pricesHaveScalesFromNoneToFour() {
    assertThat(draw(Offers::random))
        .extracting(offer -> offer.prices().wholesale().amount().scale())
        .contains(0, 1, 2, 3, 4);
  }

  @Test
  void productsHaveEachPartAndLackIt() {
    List<Product> products = draw(Products::random);

    assertBoth(products, product -> product.images().isEmpty());
    assertBoth(products, product -> product.attributes().isEmpty());
    assertBoth(products, product -> product.skus().isEmpty());
    assertBoth(products, product -> product.priceTiers().isEmpty());
    assertBoth(products, product -> product.description().isEmpty());
    assertBoth(products, product -> product.video().isPresent());
    assertBoth(products, product -> product.unit().isPresent());
  }

  @Test
  void peopleHaveEachPartAndLackIt() {
    List<SavedAddress> book = draw(People::savedAddress);
    List<ParsedAddress> parsed = draw(People::parsedAddress);
    List<Registration> buyers = draw(People::registration);

    assertBoth(book, saved -> saved.address().receiver().landline().isPresent());
    assertBoth(book, saved -> saved.address().region().district().isPresent());
    assertBoth(book, saved -> saved.address().region().town().isPresent());
    assertBoth(book, saved -> saved.address().region().code().isPresent());
    assertBoth(book, saved -> saved.address().postalCode().isPresent());
    assertBoth(book, SavedAddress::preferred);
    assertBoth(parsed, address -> address.name().isPresent());
    assertBoth(parsed, address -> address.region().isPresent());
    assertBoth(parsed, address -> address.street().isEmpty());
    assertBoth(buyers, buyer -> buyer.email().isPresent());
    assertBoth(buyers, buyer -> buyer.mobile().isPresent());
    assertBoth(buyers, buyer -> buyer.ip().isPresent());
    assertThat(buyers).extracting(Registration::country).contains("KR", "CZ", "JP");
  }

  @Test
  void queriesHaveEachPartAndLackIt() {
    List<SearchQuery> queries = draw(Queries::random);
    List<ImageQuery> pictures = draw(Queries::randomImage);

    assertBoth(queries, query -> query.words().isEmpty());
    assertBoth(queries, query -> query.refinement().sort().isRelevance());
    assertBoth(queries, query -> query.refinement().price().min().isPresent());
    assertBoth(queries, query -> query.refinement().category().isPresent());
    assertBoth(queries, query -> query.audience().buyer().isPresent());
    assertThat(queries)
        .extracting(SearchQuery::scope)
        .extracting(Object::getClass)
        .hasSizeGreaterThan(2);
    assertBoth(pictures, query -> query.hint().region().isPresent());
  }

  private static <T> List<T> draw(Function<Random, T> generator) {
    return LongStream.range(0, DRAWS).mapToObj(Random::new).map(generator).toList();
  }

  private static <T> void assertBoth(List<T> drawn, Predicate<T> part) {
    assertThat(drawn).anyMatch(part).anyMatch(part.negate());
  }
}
