package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope.InCollection;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Poizon tab over a real socket keeps every contract that its market keeps. */
class PoizonLoopTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.POIZON, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(GATEWAY.client(GatewayServer.SECRET))
        .carriesOnly(Carried.MONTHLY_SALES, Carried.REPURCHASE_RATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/poizon/product/queryByBarcode | barcode | 123 | barcode: 123 (expected: 8, 12, 13 or 14 digits, the last of which checks the others)",
        "/poizon/product/queryList | pageSize | 51 | pageSize: 51 (expected: 1 to 50)",
        "/poizon/product/queryDetail | offerId | x | offerId: x (expected: a numeric offer id)",
        "/poizon/brand/get | pageSize | 51 | pageSize: 51 (expected: 1 to 50)"
      })
  void whatIsWrongIsNamed(String path, String parameter, String value, String message)
      throws Exception {
    Map<String, String> query = new HashMap<>(Map.of("country", "en", "beginPage", "1"));
    query.put(parameter, value);

    assertThat(GATEWAY.get(path, query)).contains("\"code\":400,\"message\":\"" + message);
  }

  @Test
  void shopsAndCollectionsAreNotSearchedHere() {
    try (Provider client = GATEWAY.client(GatewayServer.SECRET)) {
      ProductSearch search = client.at(Marketplace.POIZON).port(ProductSearch.class).orElseThrow();

      assertThatExceptionOfType(SupplierFailure.Unsupported.class)
          .isThrownBy(() -> search.search(SearchQuery.of("a").in(new InCollection("spring"))))
          .withMessageContaining(" at poizon");
    }
  }

  @Test
  void pagesLargerThanTheWireHasAreRefusedBeforeTheyAreSent() {
    try (Provider client = GATEWAY.client(GatewayServer.SECRET)) {
      Brands brands = client.at(Marketplace.POIZON).port(Brands.class).orElseThrow();

      assertThatExceptionOfType(SupplierFailure.Invalid.class)
          .isThrownBy(() -> brands.brands(new PageRequest(1, 51), Language.EN))
          .withMessage("daji: limit: 51 (expected: 1 to 50)");
    }
  }
}
