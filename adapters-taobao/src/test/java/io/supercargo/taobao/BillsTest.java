package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.Bill.Booking;
import io.supercargo.domain.payment.Bill.Subject;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills of payments count in yuan, those of refunds in cents. */
class BillsTest {
  private static final Instant FROM = Instant.ofEpochMilli(1_650_000_000_000L);
  private static final Instant TO = Instant.ofEpochMilli(1_660_000_000_000L);

  private final LyingServer taobao = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      TaobaoClient.open(
          TaobaoConfig.of(taobao.url(), "sandbox", new Secret("s"), new Secret("t")),
          Surroundings.bare("taobao"));

  @AfterEach
  void close() {
    client.close();
    taobao.close();
  }

  @Test
  void paymentIsBilledLineByLineInYuan() {
    Page<Bill> page =
        bills(
            Bill.Kind.PURCHASE,
            Basis.ORDERED,
            """
            {"purchase_order_id":"200033789041","purchase_mord_id":"200002638011",
             "outer_purchase_id":"FY20220426002","purchase_pay_amount":"4.43",
             "purchase_currency":"CNY","pay_currency":"USD","pay_amount_total":"0.67",
             "pay_channel":"ALIPAY","pay_channel_trade_no":"20220426","exchange_rate":"6.6",
             "outer_purchase_time":"2022-04-26 10:00:00","pay_time":"1650939687000",
             "po_order_id":null}""");

    assertThat(page.total()).isEqualTo(41);
    assertThat(page.hasNext()).isTrue();
    assertThat(page.items())
        .containsExactly(
            new Bill(
                Bill.Kind.PURCHASE,
                new Subject(
                    "200002638011",
                    Optional.of("200033789041"),
                    Optional.of(new Reference("FY20220426002"))),
                Money.yuan("4.43"),
                new Booking(
                    Instant.ofEpochMilli(1_650_939_687_000L),
                    Optional.of(Instant.parse("2022-04-26T02:00:00Z")),
                    Optional.of("ALIPAY"),
                    Optional.of("20220426")),
                Map.of("pay_currency", "USD", "pay_amount_total", "0.67", "exchange_rate", "6.6")));
    assertThat(taobao.lastRequest().path()).isEqualTo("/purchase/bills/query");
    assertThat(taobao.lastRequest().query())
        .contains("time_type=createtime")
        .contains("start_time=1650000000000")
        .contains("end_time=1660000000000")
        .contains("page_no=2")
        .contains("page_size=20")
        .doesNotContain("purchase_order_id");
  }

  @Test
  void refundIsBilledInCents() {
    Page<Bill> page =
        bills(
            Bill.Kind.REFUND,
            Basis.BOOKED,
            """
            {"purchase_mord_id":"200002638011","real_refund_amount":"443",
             "refund_currency":"USD","refund_channel_trade_no":"R1",
             "refund_end_time":"1650939687000","purchase_refund_amount":"4.43"}""");

    Bill bill = page.items().get(0);
    assertThat(bill.amount())
        .isEqualTo(new Money(new BigDecimal("4.43"), Currency.getInstance("USD")));
    assertThat(bill.booking().number()).contains("R1");
    assertThat(bill.notes()).containsExactly(Map.entry("purchase_refund_amount", "4.43"));
    assertThat(taobao.lastRequest().path()).isEqualTo("/refund/bills/query");
    assertThat(taobao.lastRequest().query()).doesNotContain("time_type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | purchase_mord_id: missing (expected: the number of an order)",
        "{\"purchase_mord_id\":\"1\"} | purchase_pay_amount: missing (expected: an amount)",
        "{\"purchase_mord_id\":\"1\",\"purchase_pay_amount\":\"a\"} | purchase_pay_amount: a (expected: an amount)",
        "{\"purchase_mord_id\":\"1\",\"purchase_pay_amount\":\"1\"} | pay_time: missing (expected: a time)",
        "{\"purchase_mord_id\":\"1\",\"purchase_pay_amount\":\"1\",\"purchase_currency\":\"X\",\"pay_time\":\"1\"} | purchase_currency: X (expected: a currency such as CNY)"
      })
  void whatIsNoBillIsMalformed(String row, String words) {
    assertThatThrownBy(() -> bills(Bill.Kind.PURCHASE, Basis.BOOKED, row))
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageContaining(words);
  }

  private Page<Bill> bills(Bill.Kind kind, Basis basis, String row) {
    taobao.always(
        Answer.json(
            """
            {"code":"0","result":{"success":true,"data":{"success":true,"page_no":2,
             "page_size":20,"total_page":3,"total_count":41,"data":[%s]}}}"""
                .formatted(row)));
    return client
        .port(Bills.class)
        .orElseThrow()
        .bills(
            new BillQuery(
                kind, new Span(basis, FROM, TO), Optional.empty(), new PageRequest(2, 20)))
        .value();
  }
}
