package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers to orders mean: nothing is taken for made or not made that was not said. */
class LyingOrdersTest {
  private static final String ITEM =
      "{\"code\":\"0\",\"success\":true,\"data\":{\"item_id\":672991141190,\"price\":1,"
          + "\"mp_id\":\"2048057995392326\",\"sku_list\":[{\"sku_id\":7,\"price\":1,"
          + "\"mp_skuId\":77}]}}";
  private static final OrderLine LINE =
      new OrderLine(ProductId.parse("taobao:672991141190"), Variant.sku("7"), 2);

  private final LyingServer taobao = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      TaobaoClient.open(
          TaobaoConfig.of(taobao.url(), "sandbox", new Secret("s"), new Secret("t")),
          Surroundings.bare("taobao"));
  private final OrderDesk desk = client.port(OrderDesk.class).orElseThrow();

  @AfterEach
  void close() {
    client.close();
    taobao.close();
  }

  @Test
  void lostOrdersAreFoundByOurReference() {
    assertThat(desk.rules().tracing()).isEqualTo(Tracing.BY_REFERENCE);
    assertThat(desk.rules().settleWindow()).isEqualTo(Duration.ofMinutes(15));
    assertThat(desk.rules().mostPaidAtOnce()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\":\"0\",\"success\":true}",
        "{\"code\":\"0\",\"success\":true,\"data\":{}}",
        "{\"code\":\"0\",\"success\":true,\"data\":{\"success\":true,\"order_list\":[]}}",
        "{\"code\":\"0\",\"success\":true,\"data\":{\"order_list\":[{\"estimate_amount\":1}]}}",
        "{\"code\":\"ServiceTimeout\",\"type\":\"SYSTEM\",\"message\":\"late\"}",
        "{\"code\":\"ServiceUnavailable\",\"type\":\"SYSTEM\",\"message\":\"down\"}",
        "null",
        "<html>504</html>"
      })
  void whatSaysNothingLeavesTheOutcomeUnknown(String answer) {
    assertThatThrownBy(() -> place(answer)).isInstanceOf(SupplierFailure.OutcomeUnknown.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\":\"0\",\"success\":false,\"error_code\":\"E1\",\"error_msg\":\"no\"} | taobao answered E1: no",
        "{\"code\":\"0\",\"success\":true,\"data\":{\"success\":false,\"error_code\":\"E2\",\"error_message\":\"inner\"}} | taobao answered E2: inner",
        "{\"code\":\"InvalidParameter\",\"type\":\"ISV\",\"message\":\"x\"} | taobao answered InvalidParameter: x"
      })
  void whatSaysNoIsARefusal(String answer, String words) {
    assertThatThrownBy(() -> place(answer))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage(words);
  }

  @Test
  void numberMakesAnOrderWhateverIsSaidBesideIt() {
    assertThat(
            place(
                "{\"code\":\"0\",\"success\":false,\"error_code\":\"E\",\"data\":{\"success\":false,"
                    + "\"order_list\":[{\"purchase_id\":200002638011,\"estimate_amount\":443}]}}"))
        .containsExactly(new Placed("200002638011", Optional.of(Money.fen(443))));
  }

  @Test
  void oneCallMayMakeSeveralOrders() {
    assertThat(
            place(
                "{\"code\":\"0\",\"success\":true,\"data\":{\"order_list\":[{\"purchase_id\":1},"
                    + "{\"purchase_id\":2}]}}"))
        .extracting(Placed::id)
        .containsExactly("1", "2");
  }

  @Test
  void linesThatAreInNoOrderWereRefused() {
    taobao.next(
        Answer.json(ITEM),
        Answer.json(
            "{\"code\":\"0\",\"success\":true,\"data\":{\"error_code\":\"E7\",\"error_message\":"
                + "\"gone\",\"order_list\":[{\"purchase_id\":1,\"order_line_list\":[]}]}}"));

    assertThat(desk.place(purchase()).value().refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.line()).isEqualTo(LINE);
              assertThat(refused.code()).contains("E7");
              assertThat(refused.reason()).isEqualTo("gone");
            });
  }

  @Test
  void paymentThatDoesNotTellOfEveryOrderIsUnknown() {
    taobao.always(
        Answer.json(
            "{\"code\":\"0\",\"success\":true,\"data\":{\"will_pay_purchase_order_ids\":[1]}}"));
    Cashier cashier = client.port(Cashier.class).orElseThrow();

    assertThat(cashier.pay(List.of("1")).value().paid()).containsExactly("1");
    assertThatThrownBy(() -> cashier.pay(List.of("1", "2")))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
  }

  private List<Placed> place(String answer) {
    taobao.next(Answer.json(ITEM), Answer.json(answer));
    return desk.place(purchase()).value().orders();
  }

  private static Purchase purchase() {
    Money one = Money.fen(1);
    QuotedLine line = new QuotedLine(LINE, one, one.times(2), Optional.empty(), Optional.empty());
    return new Purchase(
        new Reference("sc1"),
        new QuotedOrder(
            Optional.empty(),
            List.of(line),
            Amounts.of(one.times(2), Money.fen(0)),
            QuotedOrder.Terms.NONE,
            Optional.empty()),
        Clients.hangzhou(),
        Optional.empty(),
        Audience.ENGLISH);
  }
}
