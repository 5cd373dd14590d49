package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds as public clients quote the platform's documentation. */
class RefundBodiesTest {
  private static final String SHEET =
      """
      {"distributor_id":"1","currency":"CNY","refund_order_aggregate":{
        "refund_order":{"refund_id":110002685755,"refund_status":-10,"refund_type":1,
         "goods_status":3,"refund_fee":1152,"reason_id":13,"reason_desc":"未收到",
         "refund_desc":"lost","can_edit_fee":"true","timeout_type":"买家修改",
         "timeout_date":"2026-05-27 15:40:00","seller_refuse_reason":"no",
         "seller_refuse_reason_describe":"it was sent"},
        "purchase_order_line":{"purchase_order_id":200002638011,
         "purchase_order_line_id":200033789041,"price":"576","create_time":1667193198819}}}""";

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
  void aRefundIsReadInTheNumbersOfThePlatform() {
    taobao.always(ok(SHEET));

    RefundCase refund = port(RefundBook.class).refund("110002685755").value();

    assertThat(taobao.lastRequest().path()).isEqualTo("/order/refund/query");
    assertThat(taobao.lastRequest().query()).contains("refundId=110002685755");
    assertThat(refund.id()).isEqualTo("110002685755");
    assertThat(refund.orderId()).isEqualTo("200002638011");
    assertThat(refund.status()).isEqualTo(RefundStatus.REFUSED);
    assertThat(refund.nativeStatus()).isEqualTo("-10");
    assertThat(refund.claim().goods()).contains(GoodsState.NOT_RECEIVED);
    assertThat(refund.claim().asked()).isEqualTo(RefundSum.of(Money.fen(1152)));
    assertThat(refund.claim().reasonId()).contains("13");
    assertThat(refund.answer().refusal()).contains("it was sent");
    assertThat(refund.times().deadline())
        .contains(
            new RefundCase.Deadline(Instant.parse("2026-05-27T07:40:00Z"), Optional.of("买家修改")));
  }

  @Test
  void askingAndAskingOtherwiseDifferByTheNumber() {
    taobao.always(ok("{\"refundId\":\"110002685755\"}"));
    assertThat(port(RefundDesk.class).open(draft("200033789041")).value())
        .isEqualTo("110002685755");
    assertThat(taobao.lastRequest().path()).isEqualTo("/order/refund/submit");
    assertThat(form())
        .containsEntry("purchaseOrderLineId", "200033789041")
        .containsEntry("refundType", "1")
        .containsEntry("goodsStatus", "3")
        .containsEntry("reasonId", "13")
        .containsEntry("refundFee", "1152")
        .containsEntry("refundDesc", "lost")
        .doesNotContainKeys("refundId", "refundImages");

    taobao.always(ok(SHEET));
    port(RefundChanges.class).change("110002685755", draft("200033789041"));
    assertThat(taobao.lastRequest().path()).isEqualTo("/order/refund/modify");
    assertThat(form()).containsEntry("refundId", "110002685755");
  }

  @Test
  void severalLinesAreNotAskedForAtOnce() {
    assertThatThrownBy(() -> port(RefundDesk.class).open(draft("1", "2")))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("taobao: lines: 2 lines (expected: one: each is refunded by itself)");
    assertThat(taobao.requests()).isEmpty();
  }

  @Test
  void listsAreNarrowedToOrdersWhateverTheyBring() {
    String other = SHEET.replace("200002638011", "1");
    taobao.always(ok("{\"results_total\":2,\"refund_orders\":[" + SHEET + "," + other + "]}"));

    assertThat(
            port(RefundList.class)
                .refunds(RefundQuery.ofOrder("200002638011", PageRequest.FIRST))
                .value()
                .items())
        .extracting(RefundCase::orderId)
        .containsExactly("200002638011");
    assertThat(taobao.lastRequest().query())
        .contains("purchaseOrderId=200002638011")
        .contains("pageNo=1")
        .contains("pageSize=20");
  }

  @Test
  void whatWasNotTakenBackIsNotKnownToBe() {
    taobao.always(ok("{\"cancel_success\":false}"));

    assertThatThrownBy(() -> port(RefundCancellations.class).cancel("110002685755"))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    taobao.always(Answer.json("{\"code\":\"0\",\"result\":{\"success\":true}}"));
    assertThat(port(RefundCancellations.class).cancel("110002685755").value()).isTrue();
  }

  @Test
  void messagesComeOldestFirst() {
    taobao.always(
        ok(
            """
            {"refund_messages":[
              {"refund_message":"no","create_time":2000,"owner_role":"SELLER"},
              {"refund_message":"lost","create_time":1000,"owner_role":"BUYER",
               "refund_images":"https://a.b/1.png,https://a.b/2.png"}]}"""));

    assertThat(port(RefundHistory.class).messages("110002685755").value())
        .extracting(message -> message.by().code() + " " + message.pictures().size())
        .containsExactly("buyer 2", "seller 0");
  }

  private static RefundDraft draft(String... lines) {
    RefundScope scope =
        new RefundScope(
            "200002638011",
            Arrays.stream(lines).map(RefundedLine::whole).toList(),
            RefundKind.REFUND_ONLY,
            GoodsState.NOT_RECEIVED,
            SalePhase.IN_SALE);
    return new RefundDraft(
        scope, "13", RefundSum.of(Money.fen(1152)), "lost", List.of(), Optional.empty());
  }

  private <P> P port(Class<P> port) {
    return client.port(port).orElseThrow();
  }

  private Map<String, String> form() {
    return Arrays.stream(taobao.lastRequest().body().split("&"))
        .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static Answer ok(String data) {
    return Answer.json("{\"code\":\"0\",\"result\":{\"success\":true,\"data\":" + data + "}}");
  }
}
