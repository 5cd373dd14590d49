package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.Push.State;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxParcels.Finding;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.order.Bazaar;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One house has the market, its warehouse and its gateways; the other learns from messages alone
 * what came to the warehouse, and that what it looked at is sold out.
 */
@Tag("slow")
final class GoodsAndParcelsToldTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);
  private static final URI PICTURE = URI.create("http://localhost/1.png");

  @TempDir private static Path folder;
  private static Village market;
  private static Village buyer;
  private static Provider sandbox;
  private static SandboxControl control;
  private static URI buyerUrl;

  @BeforeAll
  static void open() {
    int marketPort = Village.freePort();
    int buyerPort = Village.freePort();
    buyerUrl = URI.create("http://127.0.0.1:" + buyerPort);
    market =
        new Village(
            folder.resolve("market"),
            marketPort,
            gateways().replace("BUYER", buyerUrl + "/callbacks"),
            Map.of("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "400"));
    buyer =
        new Village(
            folder.resolve("buyer"),
            buyerPort,
            providers().replace("MARKET", "http://127.0.0.1:" + marketPort + "/gateways"),
            Map.of());
    sandbox = market.provider("sandbox");
    control = sandbox.port(SandboxControl.class).orElseThrow();
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
  void whatIsFoundInAParcelIsKnownByItsMessageAlone() {
    WarehouseReceipt receipt = control.parcels().receive(parcel("YT1", "77"), found(400));

    for (String name : List.of("ka", "second")) {
      KnownReceipt known = awaited(name, "YT1");
      assertThat(known.receipt().parcel()).isEqualTo(receipt.parcel());
      assertThat(known.receipt().inspection()).isEqualTo(receipt.inspection());
    }
    JsonNode shown = Town.json(request("/api/v1/warehouse/receipts/ka:YT1"));
    assertThat(shown.at("/status").asText()).isEqualTo("objected");
    assertThat(shown.at("/inspection/weightGrams").asLong()).isEqualTo(400);
    assertThat(shown.at("/orderId").asText()).isEqualTo("77");
  }

  @Test
  void aForecastComesByTheClockAndIsKnownToo() {
    Warehouse warehouse = buyer.provider("ka").port(Warehouse.class).orElseThrow();
    assertThat(warehouse.announce(parcel("YT2", "78")).value()).isTrue();
    assertThat(buyer.part(ReceiptBook.class).receipt("second", "YT2")).isEmpty();

    control.clock().advance(Duration.ofHours(37));

    assertThat(awaited("second", "YT2").receipt().inspection()).isPresent();
  }

  @Test
  void aDoubledMessageIsOneAndAForgedOneIsNone() {
    fault(FaultEffect.DUPLICATE);
    control.parcels().receive(parcel("YT3", "79"), found(300));
    assertThat(awaited("ka", "YT3").receipt().inspection()).isPresent();
    control.faults().clear();
    pushes().pushParcel("YT3");
    fault(FaultEffect.FORGE);
    int before = quarantined("ka").size();
    control.parcels().receive(parcel("YT4", "80"), found(200));

    await("the forged one").atMost(PATIENCE).until(() -> quarantined("ka").size() > before);
    await("nothing of it")
        .during(LONG_ENOUGH)
        .atMost(PATIENCE)
        .until(() -> buyer.part(ReceiptBook.class).receipt("ka", "YT4").isEmpty());
    assertThat(quarantined("ka")).allMatch(push -> push.message().isEmpty());
    assertThat(applied("ka", "YT3")).hasSize(1);
  }

  @Test
  void aMessageThatWasLostIsPushedOnceMore() {
    fault(FaultEffect.DROP);
    control.parcels().receive(parcel("YT5", "81"), found(500));
    await("nothing of it")
        .during(LONG_ENOUGH)
        .atMost(PATIENCE)
        .until(() -> buyer.part(ReceiptBook.class).receipt("ka", "YT5").isEmpty());
    control.faults().clear();

    pushes().pushParcel("YT5");

    assertThat(awaited("ka", "YT5").receipt().inspection().orElseThrow().weightGrams())
        .contains(500L);
  }

  @Test
  void whatIsSoldOutAndComesBackIsAnotherProductForWhoLookedAtIt() {
    OrderLine line = new Bazaar(sandbox, Marketplace.ALIBABA_1688).goods().get(0);
    ProductId product = line.product();
    assertThat(Town.json(request("/api/v1/products/" + product + "?provider=cbu")).at("/id"))
        .hasToString("\"" + product + "\"");
    control.sellers().restock(product, line.variant(), line.quantity());
    changes(product, 1);

    String order = placed(line);
    changes(product, 2);
    cancel(order);

    changes(product, 3);
    assertThat(topics()).contains("PRODUCT_PRODUCT_INVENTORY_CHANGE");
  }

  private static void changes(ProductId product, int count) {
    await("change " + count).atMost(PATIENCE).until(() -> changes(product) == count);
  }

  private static long changes(ProductId product) {
    JsonNode events = Town.json(request("/api/v1/events?type=product.changed&limit=100"));
    long changes = 0;
    for (JsonNode event : events.get("items")) {
      changes += event.toString().contains(product.toString()) ? 1 : 0;
    }
    return changes;
  }

  private static List<String> topics() {
    return pushes("cbu", State.APPLIED).stream()
        .map(push -> push.message().orElseThrow().topic())
        .toList();
  }

  private static String placed(OrderLine line) {
    Provider here = sandbox.at(Marketplace.ALIBABA_1688);
    OrderDraft draft =
        new OrderDraft(List.of(line), Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
    Quote quote = here.port(QuoteDesk.class).orElseThrow().quote(draft).value();
    Purchase purchase =
        new Purchase(
            new Reference("sc" + UUID.randomUUID().toString().replace("-", "")),
            quote.orders().get(0),
            Clients.hangzhou(),
            Optional.empty(),
            Audience.ENGLISH);
    return here.port(OrderDesk.class).orElseThrow().place(purchase).value().orders().get(0).id();
  }

  private static void cancel(String order) {
    assertThat(
            sandbox
                .port(Cancellations.class)
                .orElseThrow()
                .cancel(new Cancellation(order, Cancellation.Reason.BUYER, Optional.empty()))
                .value())
        .isTrue();
  }

  private static Announcement parcel(String waybill, String order) {
    return new Announcement(waybill, Optional.of("out-" + order), Optional.of(order));
  }

  private static Finding found(long grams) {
    return new Finding(
        Optional.of(Result.FAILED),
        Optional.of(grams),
        Optional.of(new Size(230, 345, 560)),
        Optional.of("白色领口有污点"),
        List.of(PICTURE));
  }

  private static KnownReceipt awaited(String provider, String waybill) {
    await(provider + " knows of " + waybill)
        .atMost(PATIENCE)
        .until(() -> buyer.part(ReceiptBook.class).receipt(provider, waybill).isPresent());
    return buyer.part(ReceiptBook.class).receipt(provider, waybill).orElseThrow();
  }

  private static SandboxPushes pushes() {
    return sandbox.port(SandboxPushes.class).orElseThrow();
  }

  private static void fault(FaultEffect effect) {
    control.faults().clear();
    assertThat(control.faults().set(Fault.of(Capability.MESSAGES, effect))).isNotNull();
  }

  private static List<Push> quarantined(String name) {
    return pushes(name, State.QUARANTINED);
  }

  private static List<Push> applied(String name, String waybill) {
    return pushes(name, State.APPLIED).stream()
        .filter(push -> push.toString().contains(waybill))
        .toList();
  }

  private static List<Push> pushes(String name, State state) {
    PushInbox.Filter filter =
        new PushInbox.Filter(Optional.of(name), Optional.of(state), Optional.empty());
    return buyer.part(PushInbox.class).pushes(filter, 100);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(buyerUrl + path));
  }

  private static String gateways() {
    return """
    gateways:
      alibaba: { clients: { cbu: { secret: s1, push-url: BUYER/cbu } } }
      xportcn:
        clients:
          ka: { secret: s4, push-url: BUYER/ka }
          second: { secret: s5, push-url: BUYER/second }
    """;
  }

  private static String providers() {
    return """
    follow: { poll: false }
    providers:
      cbu: { type: alibaba, base-url: MARKET/alibaba, app-key: cbu, app-secret: s1, access-token: sandbox }
      ka: { type: xportcn, edition: ka, base-url: MARKET/xportcn, access-key: ka, access-secret: s4, user-id: "1" }
      second: { type: xportcn, edition: v2, base-url: MARKET/pandapon, access-key: second, access-secret: s5, user-id: "1" }
    """;
  }
}
