package io.supercargo.http.dialect.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.random.Queries;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions come back as they were, and what the wire cannot be asked is refused by name. */
class QueriesTest {
  private static final ItemQueries QUERIES = new ItemQueries(20);
  private static final ProductId ITEM = ProductId.parse("taobao:672991141190");

  @Test
  void searchesThatTheWireCarriesComeBack() {
    int carried = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      SearchQuery query = Queries.random(new Random(seed));
      try {
        WireItemQuery wire = QUERIES.write(query);
        assertThat(QUERIES.write(QUERIES.read(wire))).isEqualTo(wire);
        assertThat(QUERIES.read(wire).words()).isEqualTo(query.words().strip());
        carried++;
      } catch (InvalidValue refusedByName) {
        assertThat(refusedByName.field())
            .isIn("filter", "category", "sort", "limit", "lang", "price", "shop");
      }
    }
    assertThat(carried).isPositive();
  }

  @Test
  void searchIsWrittenInThePlatformsWords() {
    SearchQuery query =
        QUERIES.read(
            new WireItemQuery(
                " 包 ",
                null,
                "SALE_QTY_DESC",
                2,
                5,
                "min_price:2000, max_price:10000",
                "ru",
                "268763467",
                null,
                null));

    assertThat(query.words()).isEqualTo("包");
    assertThat(query.scope()).isEqualTo(new SearchScope.InShop(new ShopId("268763467")));
    assertThat(query.refinement().sort()).hasToString("monthlySales:desc");
    assertThat(query.refinement().price().min()).contains(Money.yuan("20.00"));
    assertThat(query.page()).isEqualTo(new PageRequest(2, 5));
    assertThat(query.audience().language()).isEqualTo(Language.RU);
    assertThat(QUERIES.write(query).filters()).isEqualTo("min_price:2000,max_price:10000");
    assertThat(QUERIES.write(query).sort()).isEqualTo("SALE_QTY_DESC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"sort\":\"cheap\"} | sort: cheap (expected: one of PRICE_ASC, PRICE_DESC, SALE_QTY_ASC, SALE_QTY_DESC)",
        "{\"page_no\":0} | pageNo: 0 (expected: >= 1)",
        "{\"page_size\":21} | pageSize: 21 (expected: 1 to 20)",
        "{\"shop_id\":\"x\"} | shopId: x (expected: the number of a shop)",
        "{\"language\":\"fr\"} | language: fr (expected: one of zh, en, ru, vi, ja, ko)",
        "{\"filters\":\"colour:red\"} | filters: colour:red (expected: min_price:2000 or max_price:10000, in fen)",
        "{\"filters\":\"min_price:5,max_price:4\"} | filters: min_price:5,max_price:4 (expected: min_price <= max_price)"
      })
  void badSearchesAreNamed(String body, String words) throws Exception {
    ObjectMapper json = TaobaoNames.snake(WireJson.answers());
    WireItemQuery wire = json.readValue(body, WireItemQuery.class);

    assertThatThrownBy(() -> QUERIES.read(wire)).isInstanceOf(InvalidValue.class).hasMessage(words);
  }

  @Test
  void commissionIsNoOrderForBuyers() {
    WireItemQuery wire =
        new WireItemQuery(null, null, "tk_rate_desc", 1, 5, null, null, null, null, null);

    assertThat(QUERIES.read(wire).refinement().sort().isRelevance()).isTrue();
  }

  @Test
  void hotListsComeBack() {
    RankingQuery query =
        new RankingQuery(RankType.GOOD_PRICE, new CategoryId("11"), 7, Audience.ENGLISH);

    assertThat(QUERIES.readRanking(QUERIES.write(query))).isEqualTo(query);
    assertThatThrownBy(() -> QUERIES.readRanking(QUERIES.write(SearchQuery.of("包"))))
        .hasMessage("themeId: missing (expected: the id of a list)");
  }

  @Test
  void picturesAreSearchedByWithoutMore() {
    ImageQuery plain = ImageQuery.of(new ImageRef.Stored("7"));
    assertThat(ImageQueries.read(ImageQueries.write(plain), PageRequest.FIRST)).isEqualTo(plain);

    for (int seed = 0; seed < 200; seed++) {
      ImageQuery query = Queries.randomImage(new Random(seed));
      try {
        assertThat(ImageQueries.read(ImageQueries.write(query), query.page()).image())
            .isEqualTo(query.image());
      } catch (InvalidValue refusedByName) {
        assertThat(refusedByName.field()).isIn("filter", "sort", "region", "q", "lang");
      }
    }
  }

  @Test
  void uploadsAreTakenInBothForms() {
    ImageRef.Bytes picture = FakeMarket.picture(1);

    assertThat(Uploads.read(Uploads.write(picture))).isEqualTo(picture);
    assertThat(Uploads.read(new WireImageUpload(null, "https://img.alicdn.com/a.jpg")))
        .isInstanceOf(ImageRef.Address.class);
    assertThatThrownBy(() -> Uploads.read(new WireImageUpload("!", null)))
        .hasMessage("imageBase64: empty (expected: a PNG, JPEG or WebP picture)");
  }

  @Test
  void destinationsAreWordsOnTheWire() {
    for (String code : List.of("330108", "310115", "110101", "441900", "469005", "500101")) {
      FreightQuery query = new FreightQuery(ITEM, 1, Destination.of(code), List.of());
      WireLogisticQuery wire = LogisticPrices.write(query);

      assertThat(LogisticPrices.read(Marketplace.TAOBAO, wire)).isEqualTo(query);
    }
    assertThat(
            LogisticPrices.write(new FreightQuery(ITEM, 1, Destination.of("310115"), List.of()))
                .addressInfo())
        .isEqualTo("{\"country\":\"中国\",\"state\":\"上海市\",\"city\":\"上海市\",\"district\":\"浦东新区\"}");
  }

  @Test
  void theDocumentedPseudoJsonIsTaken() {
    WireLogisticQuery wire =
        new WireLogisticQuery(
            "703446760426", "{'country':'中国','state':'浙江省','city':'杭州市','district':'余杭区'}");

    assertThat(LogisticPrices.read(Marketplace.TAOBAO, wire).destination())
        .isEqualTo(Destination.of("330110"));
    assertThatThrownBy(
            () ->
                LogisticPrices.read(
                    Marketplace.TAOBAO, new WireLogisticQuery("7", "{\"state\":\"Bavaria\"}")))
        .hasMessage("addressInfo.state: Bavaria (expected: a province such as 浙江省)");
  }

  @Test
  void freightOfSeveralPiecesIsNotGuessed() {
    FreightQuery query = new FreightQuery(ITEM, 2, Destination.of("330108"), List.of());

    assertThatThrownBy(() -> LogisticPrices.write(query))
        .hasMessage("quantity: 2 (expected: 1: the freight of several is not told)");
    FreightEstimate free = LogisticPrices.read(new WireLogisticPrice(0L, "CNY"), ITEM);
    assertThat(free.freePostage()).isTrue();
    assertThat(LogisticPrices.write(free)).isEqualTo(new WireLogisticPrice(0L, "CNY"));
  }

  @Test
  void bothSpellingsAreRead() throws Exception {
    ObjectMapper json = TaobaoNames.both(WireJson.requests());
    Map<String, Object> snake = Map.of("item_id", 7, "main_image_url", "x", "coupon_price", "3");
    Map<String, Object> camel = Map.of("itemId", 7, "mainImageUrl", "x", "couponPrice", "3");

    assertThat(json.convertValue(snake, WireItem.class))
        .isEqualTo(json.convertValue(camel, WireItem.class))
        .extracting(WireItem::itemId, WireItem::couponPrice)
        .containsExactly(7L, "3");
  }
}
