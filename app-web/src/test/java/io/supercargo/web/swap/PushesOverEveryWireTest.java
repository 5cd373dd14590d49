package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.Push.State;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.testkit.order.Bazaar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One house has the market and pushes, in every wire; the other knows of orders by messages alone.
 */
@Tag("slow")
final class PushesOverEveryWireTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> OF_1688 = List.of("cbu", "daji", "ka", "panda");
  private static final List<String> OF_TAOBAO = List.of("taobao", "daji", "ka", "panda");

  @TempDir private static Path folder;
  private static Village market;
  private static Village buyer;
  private static SandboxControl control;

  @BeforeAll
  static void open() {
    int marketPort = Village.freePort();
    int buyerPort = Village.freePort();
    market =
        new Village(
            folder.resolve("market"),
            marketPort,
            gateways().replace("BUYER", "http://127.0.0.1:" + buyerPort + "/callbacks"),
            Map.of("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "400"));
    buyer =
        new Village(
            folder.resolve("buyer"),
            buyerPort,
            providers().replace("MARKET", "http://127.0.0.1:" + marketPort + "/gateways"),
            Map.of());
    control = market.provider("sandbox").port(SandboxControl.class).orElseThrow();
  }

  @AfterAll
  static void close() {
    buyer.close();
    market.close();
  }

  @AfterEach
  void clear() {
    control.faults().clear();
  }

  @Test
  void whatHappensAt1688IsKnownByMessagesAlone() {
    String order = livesOn(Marketplace.ALIBABA_1688, OF_1688);

    control.clock().advance(Duration.ofHours(3));

    await("the parcel's own message")
        .atMost(PATIENCE)
        .until(
            () ->
                pushes("cbu", order).stream()
                    .anyMatch(push -> topic(push).equals("LOGISTICS_BUYER_VIEW_TRACE")));
  }

  @Test
  void whatHappensAtTaobaoIsKnownByMessagesAlone() {
    livesOn(Marketplace.TAOBAO, OF_TAOBAO);
  }

  @Test
  void refundsAndPartsAreToldOnEveryWire() {
    for (Marketplace marketplace : List.of(Marketplace.ALIBABA_1688, Marketplace.TAOBAO)) {
      List<String> names = marketplace == Marketplace.TAOBAO ? OF_TAOBAO : OF_1688;
      String order = placed(marketplace);
      pay(marketplace, order);
      assertThat(control.sellers().ship(order, OptionalLong.of(1)).id()).isEqualTo(order);
      control.sellers().ship(order);
      control.refunds().agree(refund(marketplace, order));

      for (String name : names) {
        await(name + " is told of the refund")
            .atMost(PATIENCE)
            .until(
                () ->
                    pushes(name, order).stream()
                        .flatMap(push -> push.message().orElseThrow().events().stream())
                        .anyMatch(SupplierEvent.RefundChanged.class::isInstance));
      }
      if (marketplace == Marketplace.ALIBABA_1688) {
        await("the refund is known")
            .atMost(PATIENCE)
            .until(() -> !buyer.part(RefundStore.class).refunds("cbu", order).isEmpty());
      }
    }
  }

  private static String refund(Marketplace marketplace, String order) {
    Provider here = market.provider("sandbox").at(marketplace);
    String line = here.port(OrderBook.class).orElseThrow().order(order).value().lines().get(0).id();
    RefundScope scope =
        new RefundScope(
            order,
            List.of(RefundedLine.whole(line)),
            RefundKind.RETURN_AND_REFUND,
            GoodsState.RECEIVED,
            SalePhase.IN_SALE);
    RefundSum most = here.port(RefundLimits.class).orElseThrow().maximum(scope).value().most();
    RefundDraft draft =
        new RefundDraft(
            scope, "20030", RefundSum.of(most.goods()), "too big", List.of(), Optional.empty());
    return here.port(RefundDesk.class).orElseThrow().open(draft).value();
  }

  @Test
  void lostDoubledAndOvertakenMessagesChangeNothing() {
    String order = placed(Marketplace.ALIBABA_1688);
    all(OF_1688, order, OrderStatus.AWAITING_PAYMENT);
    fault(FaultEffect.DROP);
    pay(Marketplace.ALIBABA_1688, order);
    fault(FaultEffect.DUPLICATE);
    control.sellers().ship(order);
    all(OF_1688, order, OrderStatus.SHIPPED);
    fault(FaultEffect.REORDER);
    push(order, Happening.PAID);
    control.faults().clear();
    push(order, Happening.MADE);

    await("all messages")
        .atMost(PATIENCE)
        .until(() -> OF_1688.stream().allMatch(name -> pushes(name, order).size() >= 4));
    all(OF_1688, order, OrderStatus.SHIPPED);
    for (String name : OF_1688) {
      assertThat(pushes(name, order)).extracting(Push::key).doesNotHaveDuplicates();
    }
  }

  @Test
  void forgedMessagesAreKeptApartAndNeverApplied() {
    String order = placed(Marketplace.ALIBABA_1688);
    all(OF_1688, order, OrderStatus.AWAITING_PAYMENT);
    fault(FaultEffect.FORGE);
    control.sellers().reprice(order, Money.yuan("77.70"));

    for (String name : OF_1688) {
      await("quarantine of " + name).atMost(PATIENCE).until(() -> !quarantined(name).isEmpty());
      assertThat(quarantined(name)).allMatch(push -> push.message().isEmpty());
      assertThat(known(name, order).orElseThrow().total().orElseThrow())
          .isNotEqualTo(Money.yuan("77.70"));
    }
  }

  /** From its making to its shipping. */
  private static String livesOn(Marketplace marketplace, List<String> names) {
    String order = placed(marketplace);
    all(names, order, OrderStatus.AWAITING_PAYMENT);
    pay(marketplace, order);
    all(names, order, OrderStatus.PAID);
    control.sellers().ship(order);
    all(names, order, OrderStatus.SHIPPED);
    return order;
  }

  private static void all(List<String> names, String order, OrderStatus status) {
    for (String name : names) {
      await(name + " knows that " + order + " is " + status.code())
          .atMost(PATIENCE)
          .until(() -> known(name, order).map(KnownOrder::status).equals(Optional.of(status)));
    }
  }

  private static Optional<KnownOrder> known(String name, String order) {
    return buyer.part(IntentJournal.class).order(name, order);
  }

  private static List<Push> pushes(String name, String order) {
    PushInbox.Filter filter =
        new PushInbox.Filter(Optional.of(name), Optional.of(State.APPLIED), Optional.empty());
    return buyer.part(PushInbox.class).pushes(filter, 500).stream()
        .filter(
            push ->
                push.message().stream()
                    .flatMap(message -> message.events().stream())
                    .anyMatch(event -> event.about().equals(Optional.of(order))))
        .toList();
  }

  private static List<Push> quarantined(String name) {
    PushInbox.Filter filter =
        new PushInbox.Filter(Optional.of(name), Optional.of(State.QUARANTINED), Optional.empty());
    return buyer.part(PushInbox.class).pushes(filter, 50);
  }

  private static String topic(Push push) {
    return push.message().orElseThrow().topic();
  }

  private static void fault(FaultEffect effect) {
    control.faults().clear();
    assertThat(control.faults().set(Fault.of(Capability.MESSAGES, effect))).isNotNull();
  }

  private static void push(String order, Happening what) {
    assertThat(
            market
                .provider("sandbox")
                .port(SandboxPushes.class)
                .orElseThrow()
                .push(order, Optional.of(what))
                .what())
        .isEqualTo(what);
  }

  private static String placed(Marketplace marketplace) {
    Provider sandbox = market.provider("sandbox");
    Provider here = sandbox.at(marketplace);
    OrderLine line = new Bazaar(sandbox, marketplace).goods().get(0);
    Address address =
        new Address(
            new Receiver("张三", "13071801119"),
            new Region(
                Region.CHINA, "浙江省", "杭州市", Optional.of("滨江区"), Optional.empty(), Optional.empty()),
            "网商路699号",
            Optional.of("310051"));
    OrderDraft draft = new OrderDraft(List.of(line), address, Optional.empty(), Audience.ENGLISH);
    Quote quote = here.port(QuoteDesk.class).orElseThrow().quote(draft).value();
    Reference reference = new Reference("sc" + UUID.randomUUID().toString().replace("-", ""));
    Purchase purchase =
        new Purchase(reference, quote.orders().get(0), address, Optional.empty(), Audience.ENGLISH);
    return here.port(OrderDesk.class).orElseThrow().place(purchase).value().orders().get(0).id();
  }

  private static void pay(Marketplace marketplace, String order) {
    Provider here = market.provider("sandbox").at(marketplace);
    assertThat(here.port(Cashier.class).orElseThrow().pay(List.of(order)).value()).isNotNull();
  }

  private static String gateways() {
    return """
    gateways:
      alibaba: { clients: { cbu: { secret: s1, push-url: BUYER/cbu } } }
      daji: { clients: { dj: { secret: s2, push-url: BUYER/daji } } }
      taobao: { clients: { tb: { secret: s3, push-url: BUYER/taobao } } }
      xportcn:
        push-edition: v2
        clients:
          ka: { secret: s4, push-url: BUYER/ka }
          panda: { secret: s5, push-url: BUYER/panda }
    """;
  }

  private static String providers() {
    return """
    follow: { poll: false }
    providers:
      cbu: { type: alibaba, base-url: MARKET/alibaba, app-key: cbu, app-secret: s1, access-token: sandbox }
      daji: { type: daji, base-url: MARKET/daji, app-key: dj, app-secret: s2 }
      taobao: { type: taobao, base-url: MARKET/taobao/rest, app-key: tb, app-secret: s3, access-token: sandbox }
      ka: { type: xportcn, edition: ka, base-url: MARKET/xportcn, access-key: ka, access-secret: s4, user-id: "1" }
      panda: { type: xportcn, edition: v2, base-url: MARKET/pandapon, access-key: panda, access-secret: s5, user-id: "1" }
    """;
  }
}
