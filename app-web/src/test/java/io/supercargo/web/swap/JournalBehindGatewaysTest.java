package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A buyer who reaches a supplier through a house of ours in the middle, over a bad line between the
 * two: the house writes down what the buyer's wire asks for, and tells it once.
 */
@Tag("slow")
class JournalBehindGatewaysTest {
  @TempDir private static Path homes;
  private static Town supplier;
  private static Town middle;
  private static Town buyer;

  /** The buyer's wire, and what it sells. */
  enum Wire {
    KA("1688", false, false),
    V1("1688", true, true),
    DAJI("1688", true, true),
    CBU("1688", true, true),
    TAOBAO("taobao", true, true),
    XPORT_TAOBAO("taobao", true, false);

    private final String marketplace;
    private final boolean cancels;
    private final boolean confirms;

    Wire(String marketplace, boolean cancels, boolean confirms) {
      this.marketplace = marketplace;
      this.cancels = cancels;
      this.confirms = confirms;
    }

    String provider() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @BeforeAll
  static void build() {
    supplier = Town.withSandbox(homes.resolve("supplier"), 300);
    middle =
        Town.configured(
            """
            providers:
              far: { type: alibaba, base-url: "%1$s/gateways/alibaba", app-key: sandbox,
                app-secret: sandbox-secret, access-token: sandbox, timeout: 1s, settle-window: 3s }
              tao: { type: taobao, base-url: "%1$s/gateways/taobao/rest", app-key: sandbox,
                app-secret: sandbox-secret, access-token: sandbox, timeout: 1s, settle-window: 3s }
              xp: { type: xportcn, edition: v1, base-url: "%1$s/gateways/xportcn",
                access-key: sandbox, access-secret: sandbox-secret, user-id: "1", timeout: 1s,
                settle-window: 3s }
            gateways:
              xportcn:
                clients:
                  carts: { secret: hush, provider: xp }
                  shop: { secret: hush, provider: far }
                  tao: { secret: hush, provider: tao }
              daji: { clients: { shop: { secret: hush, provider: far } } }
              alibaba: { clients: { shop: { secret: hush, provider: far } } }
              taobao: { clients: { shop: { secret: hush, provider: tao } } }
            orders: { password-free: true, longest-flight: 5s, look-ups: [1s] }
            """
                .formatted(supplier.url("")),
            homes.resolve("middle"));
    buyer =
        Town.configured(
            """
            providers:
              ka: { type: xportcn, edition: ka, base-url: "%1$s/gateways/xportcn", access-key: shop,
                access-secret: hush, user-id: "1" }
              v1: { type: xportcn, edition: v1, base-url: "%1$s/gateways/xportcn", access-key: shop,
                access-secret: hush, user-id: "1" }
              xport-taobao: { type: xportcn, edition: v1, base-url: "%1$s/gateways/xportcn",
                access-key: tao, access-secret: hush, user-id: "1" }
              carts: { type: xportcn, edition: v1, base-url: "%1$s/gateways/xportcn",
                access-key: carts, access-secret: hush, user-id: "1" }
              daji: { type: daji, base-url: "%1$s/gateways/daji", app-key: shop, app-secret: hush }
              cbu: { type: alibaba, base-url: "%1$s/gateways/alibaba", app-key: shop,
                app-secret: hush, access-token: sandbox }
              taobao: { type: taobao, base-url: "%1$s/gateways/taobao/rest", app-key: shop,
                app-secret: hush, access-token: sandbox }
            orders: { password-free: true, look-ups: [1h], late-looks: [24h] }
            """
                .formatted(middle.url("")),
            homes.resolve("buyer"));
  }

  @AfterAll
  static void close() {
    buyer.close();
    middle.close();
    supplier.close();
  }

  @AfterEach
  void behave() {
    Town.bytes(HttpRequest.newBuilder(supplier.url("/api/v1/sandbox/faults")).DELETE());
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyKnowsOfIsNotToldAgain(Wire wire) {
    String order = ordered(wire);
    fault("payment", "timeout-before");

    for (int i = 0; i < 3; i++) {
      JsonNode told = told("/orders/%s/pay".formatted(order));
      assertThat(told.path("status").asText()).as(told.toString()).isEqualTo("unknown");
      assertThat(told("/orders/%s/pay".formatted(order)).path("code").asText())
          .isEqualTo("wrong-state");
      giveUp(told.path("intentId").asText());
    }

    assertThat(supplier.get("/sandbox/faults").at("/items/0/struck").asInt()).isEqualTo(1);
    assertThat(kinds("unknown")).contains("pay");
    behave();
    await().atMost(Duration.ofSeconds(30)).until(() -> kinds("unknown").isEmpty());
    assertThat(told("/orders/%s/pay".formatted(order)).path("status").asText())
        .isEqualTo("accepted");
    assertThat(status(order)).isEqualTo("paid");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDoneIsToldThoughTheAnswerWasLost(Wire wire) {
    String order = ordered(wire);
    String unwanted = ordered(wire);
    for (String operation : List.of("payment", "order-cancel", "receipt")) {
      fault(operation, "timeout-after");
    }

    if (wire.cancels) {
      assertThat(told("/orders/%s/cancel".formatted(unwanted)).path("status").asText())
          .isEqualTo("accepted");
      assertThat(status(unwanted)).isIn("cancelled", "closed");
    }
    assertThat(told("/orders/%s/pay".formatted(order)).path("status").asText())
        .isEqualTo("accepted");
    if (wire.confirms) {
      supplier.post("/sandbox/orders/" + number(order) + "/ship", Town.JSON.createObjectNode());
      JsonNode received = told("/orders/%s/confirm-receipt".formatted(order));
      assertThat(received.path("status").asText()).as(received.toString()).isEqualTo("accepted");
    }
  }

  @Test
  void whatIsOrderedOfACartIsOrderedOnce() {
    String done = carted(0);
    fault("order", "timeout-after");
    JsonNode made = create(done);
    assertThat(made.at("/body/data/0/baseInfo/idOfStr").asText()).as(made.toString()).isNotEmpty();
    assertThat(create(done).path("code").asText()).isEqualTo("not-found");
    behave();

    String lost = carted(1);
    fault("order", "timeout-before");
    for (int i = 0; i < 2; i++) {
      assertThat(create(lost).path("providerCode").asText()).isEqualTo("504");
    }
    assertThat(supplier.get("/sandbox/faults").at("/items/0/struck").asInt()).isEqualTo(1);
    assertThat(buyer.get("/providers/carts/cart").at("/items/0/id").asText()).isEqualTo(lost);
  }

  private static String carted(int place) {
    ObjectNode line = lines(Wire.V1, "carts").get(place);
    line.put("quantity", 3 * line.path("quantity").asInt()); // nobody else orders as much
    buyer.post("/providers/carts/cart", line);
    return buyer.get("/providers/carts/cart").at("/items/0/id").asText();
  }

  private static JsonNode create(String line) {
    ObjectNode wanted = Town.JSON.createObjectNode().put("flow", "general");
    wanted.putArray("cartIds").add(Long.parseLong(line));
    wanted
        .putObject("addressParam")
        .put("fullName", "张三")
        .put("mobile", "13071801119")
        .put("postCode", "310024")
        .put("provinceText", "浙江省")
        .put("cityText", "杭州市")
        .put("areaText", "西湖区")
        .put("townText", "转塘街道")
        .put("address", "象山路352号")
        .put("phone", "057188155188")
        .put("districtCode", "330106");
    return buyer.post("/providers/carts/call/cartCreateOrder", wanted);
  }

  private static String ordered(Wire wire) {
    ObjectNode wanted = wanted(wire);
    JsonNode quote = buyer.post("/quotes?provider=" + wire.provider(), wanted);
    ObjectNode order = Town.JSON.createObjectNode().put("quoteId", quote.path("id").asText());
    JsonNode placed = told("/orders", order);
    assertThat(placed.path("status").asText()).as(quote + "\n" + placed).isEqualTo("accepted");
    return placed.at("/orders/0/id").asText();
  }

  private static ObjectNode wanted(Wire wire) {
    ObjectNode wanted = Town.JSON.createObjectNode();
    wanted.putArray("lines").add(lines(wire, wire.provider()).get(0));
    wanted.set("address", FiftyOneLinesTest.address());
    return wanted;
  }

  /** Of goods of which there are enough. */
  private static List<ObjectNode> lines(Wire wire, String provider) {
    List<ObjectNode> lines = new ArrayList<>();
    for (JsonNode offer :
        supplier.get("/products?q=new&limit=20&marketplace=" + wire.marketplace).path("items")) {
      JsonNode product =
          buyer.get("/products/" + offer.path("id").asText() + "?provider=" + provider);
      int least = Math.max(1, product.path("minOrderQuantity").asInt());
      for (JsonNode sku : product.path("skus")) {
        if (sku.path("stock").asInt() > 20 * least) {
          lines.add(
              Town.JSON
                  .createObjectNode()
                  .put("productId", product.path("id").asText())
                  .put("skuId", sku.path("id").asText())
                  .put("quantity", 2 * least));
          break;
        }
      }
      if (lines.size() == 2) {
        return lines;
      }
    }
    throw new AssertionError(wire);
  }

  /** Somebody at the buyer's believes that it was not done, and it is told anew. */
  private static void giveUp(String intent) {
    ObjectNode word =
        Town.JSON
            .createObjectNode()
            .put("placed", false)
            .put("evidence", "no money has left")
            .put("by", "Li Lei");
    buyer.post("/intents/" + intent + "/resolve", word);
  }

  private static JsonNode told(String path) {
    return told(path, Town.JSON.createObjectNode());
  }

  private static JsonNode told(String path, ObjectNode body) {
    return Town.json(
        HttpRequest.newBuilder(buyer.url("/api/v1" + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private static void fault(String operation, String effect) {
    supplier.post(
        "/sandbox/faults",
        Town.JSON.createObjectNode().put("operation", operation).put("effect", effect));
  }

  private static List<String> kinds(String status) {
    return StreamSupport.stream(
            middle.get("/intents?status=" + status).path("items").spliterator(), false)
        .map(intent -> intent.path("kind").asText())
        .toList();
  }

  private static String status(String order) {
    for (JsonNode entry : supplier.get("/sandbox/ledger").path("orders")) {
      if (entry.path("number").asText().equals(number(order))) {
        return entry.path("status").asText();
      }
    }
    throw new AssertionError(order);
  }

  private static String number(String order) {
    return order.substring(order.indexOf(':') + 1);
  }
}
