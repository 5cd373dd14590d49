package io.supercargo.http.dialect.taobao.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and addresses as the pages print them, in both directions; words for states. */
class PublishedOrdersTest {
  private static final ProductId PRODUCT = ProductId.parse("taobao:672991141190");
  private static final BuyableItem ITEM =
      new BuyableItem(
          PRODUCT,
          "2048153758314474",
          true,
          10,
          List.of(new BuyableItem.Variant("3452545926724", Optional.of("3357413213162"), 10)));
  private static final OrderLine LINE = new OrderLine(PRODUCT, Variant.sku("3452545926724"), 1);

  private final ItemBook book = new ItemBook();
  private final OrderNames names = new OrderNames("daji", id -> Reply.of(ITEM), book);

  @Test
  void linesToBeQuoted() {
    String published = "[{\"itemId\":2048153758314474,\"quantity\":\"1\",\"skuId\":3357413213162}]";

    assertThat(OrderLines.write(names.of(List.of(LINE)))).isEqualTo(published);
    assertThat(OrderLines.read("render_item_List", published, book, Marketplace.TAOBAO))
        .containsExactly(LINE);
  }

  @Test
  void linesToBeOrdered() {
    QuotedLine quoted =
        new QuotedLine(LINE, Money.fen(1), Money.fen(1), Optional.of("裙"), Optional.empty());

    assertThat(OrderLines.write(names.of(List.of(LINE)), List.of(quoted)))
        .isEqualTo(
            "[{\"itemId\":2048153758314474,\"orderLineNo\":\"1\",\"quantity\":\"1\",\"price\":1,"
                + "\"currency\":\"CNY\",\"title\":\"裙\",\"skuId\":3357413213162}]");
    assertThat(
            OrderLines.read(
                "orderLineList",
                "[{\"itemId\":\"600126245031041190\",\"orderLineNo\":\"1\",\"quantity\":\"200\","
                    + "\"price\":\"1\",\"currency\":\"CNY\",\"skuId\":\"5016042822039\"}]",
                book,
                Marketplace.TAOBAO))
        .containsExactly(
            new OrderLine(
                ProductId.parse("taobao:~600126245031041190"), Variant.sku("5016042822039"), 200));
  }

  @Test
  void snakeCaseInsideOfTextsIsRead() {
    names.of(List.of(LINE));

    assertThat(
            OrderLines.read(
                "render_item_List",
                "[{\"item_id\":2048153758314474,\"sku_id\":3357413213162,\"quantity\":1}]",
                book,
                Marketplace.TAOBAO))
        .containsExactly(LINE);
  }

  @Test
  void receiver() {
    var address =
        Receivers.readText(
            null,
            "{\"zip\":\"11111\",\"country\":\"中国\",\"address\":\"测试地址\",\"city\":\"杭州市\","
                + "\"phone\":\"\",\"mobile_phone\":\"15068763421\",\"district\":\"余杭区\","
                + "\"name\":\"a测试aa\",\"state\":\"浙江省\"}");

    assertThat(address.receiver().phone()).isEqualTo("15068763421");
    assertThat(address.region().isChinese()).isTrue();
    assertThat(Receivers.text(address))
        .isEqualTo(
            "{\"country\":\"中国\",\"state\":\"浙江省\",\"city\":\"杭州市\",\"district\":\"余杭区\","
                + "\"address\":\"测试地址\",\"zip\":\"11111\",\"name\":\"a测试aa\",\"phone\":\"\","
                + "\"mobile_phone\":\"15068763421\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | order_line_list: missing (expected: a list as JSON text)",
        "{} | order_line_list: not to be read (expected: a list as JSON text)",
        "[] | order_line_list: none (expected: at least one)",
        "[{\"quantity\":1}] | order_line_list.itemId: missing (expected: a number)",
        "[{\"itemId\":1}] | order_line_list.quantity: missing (expected: a number)",
        "[{\"itemId\":1,\"quantity\":\"x\"}] | order_line_list.quantity: x (expected: a whole number)",
        "[{\"itemId\":1,\"quantity\":0}] | quantity: 0 (expected: 1 to 1000000000)"
      })
  void linesThatMakeNoSenseAreRefused(String text, String words) {
    assertThatThrownBy(() -> OrderLines.read("order_line_list", text, book, Marketplace.TAOBAO))
        .hasMessage(words);
  }

  @Test
  void addressesAreNotRepeatedInRefusals() {
    assertThatThrownBy(() -> Receivers.readText(null, "{'name': secret"))
        .hasMessage("receiver: not to be read (expected: an object as JSON text)");
    assertThatThrownBy(() -> Receivers.readText("{\"name\":\"x\"}", null))
        .hasMessage("warehouse_address.mobile_phone: missing (expected: a text)");
  }

  @ParameterizedTest
  @CsvSource({
    "BULIDING, 12, AWAITING_PAYMENT, AWAITING_PAYMENT",
    "WAIT_BUYER_P, 0, AWAITING_PAYMENT, AWAITING_PAYMENT",
    "ORDER_PAY_STATUS, 1, AWAITING_PAYMENT, AWAITING_PAYMENT",
    "ORDER_FINANCE_PASS_STATUS, 2, PAID, PAID",
    "ORDER_FINANCE_REFUSE_STATUS, 3, AWAITING_PAYMENT, AWAITING_PAYMENT",
    "WAIT_FINANCE_PAY, 5, PAID, PAID",
    "WAIT_SELLER_SEND_GOODS, 10, PAID, PAID",
    "WAIT_BUYER_CONFIRM_GOODS, 11, SHIPPED, SHIPPED",
    "TRADE_CLOSED, 4, CANCELLED, CLOSED",
    "ANYTHING, 9, OTHER, OTHER"
  })
  void statesHaveWordsAndNumbers(String word, String number, OrderStatus unpaid, OrderStatus paid) {
    assertThat(StatusWords.read(word, false)).isEqualTo(unpaid);
    assertThat(StatusWords.read(number, false)).isEqualTo(unpaid);
    assertThat(StatusWords.read(word, true)).isEqualTo(paid);
    assertThat(StatusWords.read(number, true)).isEqualTo(paid);
  }

  @Test
  void variantsThatCannotBeOrderedAreRefused() {
    assertThatThrownBy(() -> names.of(List.of(new OrderLine(PRODUCT, Variant.sku("1"), 1))))
        .hasMessage("daji takes no orders for 1 of taobao:672991141190");
    assertThat(names.of(List.of(new OrderLine(PRODUCT, Variant.NONE, 1))).get(0).skuId())
        .isEqualTo(3357413213162L);
  }

  @Test
  void tenOrdersArePaidAtATime() {
    assertThatThrownBy(() -> PurchaseIds.toPay(List.of()))
        .hasMessage("orderIds: 0 orders (expected: 1 to 10)");
    assertThat(PurchaseIds.text(PurchaseIds.toPay(List.of("200049919063"))))
        .isEqualTo("[200049919063]");
  }
}
