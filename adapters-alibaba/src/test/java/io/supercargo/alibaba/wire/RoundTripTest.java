package io.supercargo.alibaba.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.random.Offers;
import io.supercargo.testkit.random.Products;
import io.supercargo.testkit.random.Queries;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wire carries comes back as it was, however odd. */
class RoundTripTest {
  static Stream<Random> randoms() {
    return IntStream.range(0, 200).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void hitsKeepEveryField(Random random) throws Exception {
    Page<Offer> page =
        Page.of(List.of(Offers.random(random), Offers.random(random)), PageRequest.FIRST, 2);
    WirePage wire = over(Hits.write(page), WirePage.class);

    assertThat(Hits.write(Hits.read(wire))).isEqualTo(wire);
    assertThat(Hits.read(wire).items())
        .extracting(Offer::prices)
        .isEqualTo(page.items().stream().map(Offer::prices).toList());
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void detailsKeepEveryField(Random random) throws Exception {
    Product product = Products.random(random);
    WireProduct wire = over(DetailWriter.write(product), WireProduct.class);
    Product read = Details.read(wire);

    assertThat(DetailWriter.write(read)).isEqualTo(wire);
    assertThat(read.skus()).hasSameSizeAs(product.skus());
    assertThat(read.attributes()).isEqualTo(product.attributes());
    assertThat(read.description()).isEqualTo(product.description());
    assertThat(read.offer().prices().wholesale())
        .isEqualByComparingTo(product.offer().prices().wholesale());
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void keywordSearchesComeBack(Random random) throws Exception {
    SearchQuery query = stripped(Queries.random(random));
    for (AlibabaEdition edition : AlibabaEdition.values()) {
      WireOfferQuery wire = over(KeywordSearch.write(query, edition), WireOfferQuery.class);

      assertThat(
              query.scope() instanceof SearchScope.InShop
                  ? KeywordSearch.readInShop(wire)
                  : KeywordSearch.read(wire))
          .isEqualTo(query);
    }
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void pictureSearchesComeBack(Random random) throws Exception {
    ImageQuery query = Queries.randomImage(random);
    WireOfferQuery wire =
        over(PictureSearch.write(query, AlibabaEdition.OPEN), WireOfferQuery.class);

    assertThat(PictureSearch.read(wire)).isEqualTo(query);
  }

  /** Blanks around words mean nothing. */
  private static SearchQuery stripped(SearchQuery query) {
    return new SearchQuery(
        query.words().strip(), query.scope(), query.refinement(), query.page(), query.audience());
  }

  private static <W> W over(W record, Class<W> type) throws Exception {
    return WireJson.answers().readValue(WireJson.requests().writeValueAsBytes(record), type);
  }
}
