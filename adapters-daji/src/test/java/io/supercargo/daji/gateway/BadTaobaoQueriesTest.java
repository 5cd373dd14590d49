package io.supercargo.daji.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.GatewayServer;
import io.supercargo.domain.Marketplace;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of the Taobao tab that cannot be served, and what the envelope says of them. */
class BadTaobaoQueriesTest {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/taobao/traffic/item/search | page_size | 21 | 400 | page_size: 21 (expected: 1 to 20)",
        "/taobao/traffic/item/search | page_no | 0 | 400 | page_no: 0 (expected: >= 1)",
        "/taobao/traffic/item/search | page_no | one | 400 | page_no: one (expected: a whole number)",
        "/taobao/traffic/item/search | language | tlh | 400 | language: tlh (expected: a locale such as en_US)",
        "/taobao/traffic/item/search | sort | best | 400 | sort: best (expected: one of PRICE_ASC, PRICE_DESC, SALE_QTY_ASC, SALE_QTY_DESC)",
        "/taobao/traffic/item/shop/search | keyword | a | 400 | shop_id: missing (expected: the number of a shop)",
        "/taobao/traffic/item/imgsearch | image_id | `` | 400 | image_id: missing (expected: the id of an uploaded picture, or ",
        "/taobao/image-search/url | picUrl | nowhere | 400 | picUrl: nowhere (expected: an http or https address)",
        "/taobao/image-search/url | pageNo | 500 | 400 | pageNo: 500 (expected: 0 to 499)",
        "/taobao/image-search/url | pageSize | 21 | 400 | pageSize: 21 (expected: 1 to 20)",
        "/taobao/traffic/item/get | item_id | x | 400 | item_id: x (expected: a numeric item id)",
        "/taobao/traffic/item/get | item_id | 1 | 404 | no such product taobao:1",
        "/taobao/product/get | item_id | `` | 400 | item_id: missing (expected: a numeric item id)",
        "/taobao/product/get | item_id | 1 | 404 | no such product taobao:1",
        "/taobao/traffic/getThemeDetail | page_no | 1 | 400 | theme_id: missing (expected: the id of a list)",
        "/taobao/traffic/getThemeDimList | themeType | best | 400 | themeType: best (expected: one of complex,",
        "/taobao/traffic/item/logisticPrice/get | item_id | 600000000008 | 400 | address_info: missing (expected: JSON text such as ",
        "/taobao/upload/image | pic_url | `` | 400 | pic_url: missing (expected: a query parameter)"
      })
  void nameWhatIsWrong(String path, String parameter, String value, String code, String message)
      throws Exception {
    assertThat(GATEWAY.get(path, Map.of(parameter, value)))
        .contains("\"code\":" + code + ",\"message\":\"" + message);
  }
}
