package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope.InCollection;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Taobao/Tmall tab over a real socket keeps every contract that its market keeps. */
@Tag("slow")
class TaobaoLoopTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final Provider CLIENT =
      GATEWAY.client(GatewayServer.SECRET).at(Marketplace.TAOBAO);
  private static final URI PICTURE = URI.create("https://pictures.example/8-0.png");

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(CLIENT)
        .carriesOnly(Carried.NO_WORDS)
        .narrowsByPriceAlone()
        .tellsNoTotals()
        .plainPictures()
        .singlePieces();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "ZH"})
  void bothPictureSearchesFindTheSame(Language language) {
    ImageHits hits = images(new ImageRef.Address(PICTURE), language, new PageRequest(1, 5));

    assertThat(hits.offers().items())
        .hasSize(5)
        .first()
        .extracting(offer -> offer.id().toString())
        .isEqualTo("taobao:600000000008");
    assertThat(hits.offers().items())
        .allMatch(offer -> offer.title().translated().isPresent() == (language == Language.EN));
  }

  @Test
  void pagesOfTheNewerPictureSearchShareNothing() {
    ImageRef picture = new ImageRef.Address(PICTURE);
    List<Offer> first = images(picture, Language.ZH, new PageRequest(1, 5)).offers().items();

    assertThat(images(picture, Language.ZH, new PageRequest(2, 5)).offers().items())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first);
  }

  @Test
  void picturesAreUploadedByTheirAddressesToo() {
    ImageUpload upload = CLIENT.port(ImageUpload.class).orElseThrow();

    assertThat(upload.upload(new ImageRef.Address(PICTURE), Audience.ENGLISH).value().id())
        .isNotBlank();
  }

  @Test
  void listsAreFoundByTheirThemes() {
    Rankings rankings = CLIENT.port(Rankings.class).orElseThrow();
    List<Category> themes = rankings.listed(RankType.HOT, Language.ZH).value();
    CategoryId theme = themes.get(0).id();
    Ranking ranking =
        rankings.ranking(new RankingQuery(RankType.HOT, theme, 5, Audience.ENGLISH)).value();

    assertThat(themes).extracting(Category::name).contains("箱包皮具", "家居");
    assertThat(ranking.entries()).isNotEmpty();
  }

  @Test
  void freightIsToldByPostToo() {
    RawCalls.Answer answer =
        CLIENT
            .at(Marketplace.ALIBABA_1688)
            .port(RawCalls.class)
            .orElseThrow()
            .call(
                "taobaoLogisticsPricePost",
                "{\"item_id\":\"600000000008\",\"address_info\":"
                    + "\"{'country':'中国','state':'浙江省','city':'杭州市','district':'余杭区'}\"}");

    assertThat(answer.body()).contains("\"data\":{\"postFee\":800,\"currency\":\"CNY\"}");
  }

  @Test
  void collectionsAreNotSearchedHere() {
    ProductSearch search = CLIENT.port(ProductSearch.class).orElseThrow();

    assertThatExceptionOfType(SupplierFailure.Unsupported.class)
        .isThrownBy(() -> search.search(SearchQuery.of("a").in(new InCollection("spring"))))
        .withMessageContaining(" at taobao");
  }

  @Test
  void pagesLargerThanTheWireHasAreRefusedBeforeTheyAreSent() {
    ProductSearch search = CLIENT.port(ProductSearch.class).orElseThrow();

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(() -> search.search(SearchQuery.of("a").page(new PageRequest(1, 21))))
        .withMessage("daji: limit: 21 (expected: 1 to 20)");
  }

  private static ImageHits images(ImageRef picture, Language language, PageRequest page) {
    return CLIENT
        .port(ImageSearch.class)
        .orElseThrow()
        .search(
            new ImageQuery(
                picture, ImageQuery.Hint.NONE, Refinement.NONE, page, Audience.reading(language)))
        .value();
  }
}
