package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Taobao Global that lies is found out. */
class LyingUpstreamTest {
  private static final ProductId ITEM = ProductId.parse("taobao:672991141190");
  private static final ProductId OF_1688 = ProductId.parse("1688:672991141190");
  private static final String OK = "{\"code\":\"0\",\"success\":true,\"data\":";

  private final LyingServer taobao = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      TaobaoClient.open(
          TaobaoConfig.of(taobao.url(), "sandbox", new Secret("s"), new Secret("t")),
          Surroundings.bare("taobao"));
  private final ProductCatalog catalog = client.port(ProductCatalog.class).orElseThrow();

  @AfterEach
  void close() {
    client.close();
    taobao.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | the answer is empty",
        "null | the answer is null",
        "{} | success: missing (expected: a value)",
        "{\"error\":1} | success: missing (expected: a value)",
        "{\"code\":\"0\"} | success: missing (expected: a value)",
        "{\"code\":\"0\",\"success\":true} | taobao answered success without data",
        "{\"success\":true,\"result\":{}} | success: missing (expected: a value)",
        "{\"code\":\"0\",\"result\":{\"data\":{}}} | success: missing (expected: a value)",
        "{\"data\":{}} | success: missing (expected: a value)",
        "{\"code\":\"0\",\"success\":\"maybe\"} | at success: ",
        "<html>502</html> | it begins with '<html>502</html>'"
      })
  void whatBreaksTheContractIsMalformed(String body, String words) {
    taobao.always(Answer.json(body));
    isMalformed(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | itemId: missing (expected: a value)",
        "[] | at data: ",
        "{\"item_id\":1} | price: missing (expected: a value)",
        "{\"item_id\":1,\"price\":\"abc\"} | at data.price: ",
        "{\"item_id\":1,\"price\":-1} | prices.wholesale: -0.01 CNY (expected: >= 0)",
        "{\"item_id\":1,\"price\":1,\"sku_list\":[null]} | at data.sku_list[0]: ",
        "{\"item_id\":1,\"price\":1,\"sku_list\":[{}]} | skuList.skuId: missing (expected: a value)",
        "{\"item_id\":1,\"price\":1,\"pic_urls\":[null]} | at data.pic_urls[0]: ",
        "{\"item_id\":1,\"price\":1,\"shop_id\":1.5} | at data.shop_id: "
      })
  void productsThatCannotBeAreMalformed(String data, String words) {
    taobao.always(Answer.json(OK + data + "}"));
    isMalformed(words);
  }

  @Test
  void refusalsNameTheirCode() {
    taobao.always(Answer.json("{\"code\":\"Strange\",\"type\":\"ISP\",\"message\":\"稍后\"}"));
    assertThatThrownBy(this::open)
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("taobao answered Strange: 稍后");
    taobao.always(Answer.json("{\"code\":\"0\",\"success\":false,\"error_code\":\"x\"}"));
    assertThatThrownBy(this::open)
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("taobao answered x: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\":\"0\",\"success\":false,\"error_code\":\"E1\",\"error_msg\":\"no\"} | E1: no",
        "{\"code\":\"0\",\"result\":{\"success\":false,\"error_code\":\"E2\",\"inner_error_msg\":\"in\"}} | E2: in",
        "{\"code\":\"0\",\"biz_error_code\":\"E3\",\"biz_error_msg\":\"biz\",\"data\":null} | E3: biz",
        "{\"code\":\"0\",\"biz_error_code\":\"E4\",\"data\":{\"item_id\":1,\"price\":1}} | E4: ",
        "{\"code\":\"ISP_DOWN\",\"success\":true,\"data\":{\"item_id\":1,\"price\":1}} | ISP_DOWN: "
      })
  void refusalsOfEveryVariantAreRefusals(String body, String words) {
    taobao.always(Answer.json(body));
    assertThatThrownBy(this::open)
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("taobao answered " + (words.endsWith(":") ? words + " " : words));
  }

  @Test
  void everyVariantOfSuccessIsTaken() {
    String item = "{\"item_id\":672991141190,\"price\":1}";
    for (String body :
        List.of(
            "{\"code\":\"0\",\"data\":" + item + "}",
            "{\"code\":\"0\",\"biz_error_code\":\"\",\"data\":" + item + "}",
            "{\"success\":true,\"error_code\":null,\"data\":" + item + "}",
            "{\"result\":{\"success\":true,\"data\":" + item + "}}")) {
      taobao.always(Answer.json(body));
      assertThat(catalog.product(ITEM, Audience.ENGLISH).value().id()).isEqualTo(ITEM);
    }
  }

  @Test
  void itemsOf1688AreAskedForAsDistributorsBuyThem() {
    taobao.always(Answer.json(OK + "{\"item_id\":672991141190,\"price\":1,\"mp_id\":\"7\"}}"));
    assertThat(catalog.product(OF_1688, Audience.ENGLISH).value().offer().reference())
        .hasToString("Optional[1688:~7]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | at data: ",
        "{\"data\":[{}]} | itemId: missing (expected: a value)",
        "{\"data\":[{\"item_id\":1}]} | price: missing (expected: yuan as text)",
        "{\"data\":[{\"item_id\":1,\"price\":\"cheap\"}]} | price: cheap (expected: yuan as a decimal number)",
        "{\"data\":[null]} | at data.data[0]: "
      })
  void hitsThatCannotBeAreMalformed(String data, String words) {
    taobao.always(Answer.json(OK + data + "}"));
    ProductSearch search = client.port(ProductSearch.class).orElseThrow();
    assertThatThrownBy(() -> search.search(SearchQuery.of("包")))
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageStartingWith("taobao")
        .hasMessageContaining(words);
  }

  private void isMalformed(String words) {
    assertThatThrownBy(this::open)
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageStartingWith("taobao")
        .hasMessageContaining(words);
    assertThatThrownBy(() -> catalog.products(List.of(ITEM), Audience.ENGLISH))
        .isInstanceOf(SupplierFailure.MalformedResponse.class);
  }

  private void open() {
    catalog.product(ITEM, Audience.ENGLISH);
  }
}
