package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
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
        "{} | at data: item_id: missing (expected: a value)",
        "[] | at data: ",
        "{\"item_id\":1} | at data: price: missing (expected: a value)",
        "{\"item_id\":1,\"price\":\"abc\"} | at data.price: ",
        "{\"item_id\":1,\"price\":-1} | prices.wholesale: -0.01 CNY (expected: >= 0)",
        "{\"item_id\":1,\"price\":1,\"sku_list\":[null]} | at data.sku_list[0]: ",
        "{\"item_id\":1,\"price\":1,\"sku_list\":[{}]} | at data.sku_list[0]: sku_id: missing (expected: a value)",
        "{\"item_id\":1,\"price\":1,\"pic_urls\":[null]} | at data.pic_urls[0]: ",
        "{\"item_id\":1,\"price\":1,\"begin_amount\":1.5} | at data.begin_amount: "
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
