package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrderTest {
  private static final String INTENT =
      """
      {"intentId":"in_06ev4x1q2k5m8p3r","kind":"place","status":"%s",\
      "createdAt":"2026-11-20T08:00:00Z","orders":[{"id":"sandbox:7","provider":"sandbox",\
      "number":"7","status":"awaiting-payment","nativeStatus":"waitbuyerpay",\
      "total":{"amount":"69.80","currency":"CNY"}}],"attempts":[{"attempt":1,"part":1,\
      "provider":"sandbox","marketplace":"1688","outcome":"accepted","reference":"sc1",\
      "at":"2026-11-20T08:00:01Z","orders":["7"],"code":null,"providerCode":null,"reason":null,\
      "refusedLines":[],"lookUps":[]}],"resolution":null}""";
  private static final String LIST =
      """
      {"items":[{"id":"sandbox:%s","provider":"sandbox","marketplace":"1688","number":"%s",\
      "intentId":"in_06ev4x1q2k5m8p3r","status":"paid","nativeStatus":"waitsellersend",\
      "total":{"amount":"69.80","currency":"CNY"},"createdAt":"2026-11-20T08:00:00Z",\
      "seenAt":"2026-11-20T08:00:01Z"}],"nextCursor":null}""";

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theKeyIsToldBeforeAnythingIsSentAndGoesWithIt() {
    server.answering(201, INTENT.formatted("accepted"));

    Said said = say("order", "place", "qt_1", "--max-increase", "1.50", "--note", "soon");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/orders");
    assertThat(server.last().body())
        .isEqualTo("{\"quoteId\":\"qt_1\",\"maxPriceIncrease\":\"1.50\",\"note\":\"soon\"}");
    assertThat(said.words())
        .isEqualTo(
            "key: %s\npay with: supercargo pay sandbox:7\n"
                .formatted(server.last().key().orElseThrow()));
    assertThat(said.code()).isZero();
    assertThat(said.data())
        .isEqualTo(
            """
            intent   in_06ev4x1q2k5m8p3r
            kind     place
            status   accepted
            created  2026-11-20T08:00:00Z

            ORDER      STATUS                TOTAL
            sandbox:7  awaiting-payment  69.80 CNY

            ATTEMPT  PROVIDER  OUTCOME   AT                    REFERENCE  LOOKS  REASON
                  1  sandbox   accepted  2026-11-20T08:00:01Z  sc1            0
            """);
  }

  @Test
  void aKeyOfOnesOwnIsTaken() {
    server.answering(201, INTENT.formatted("accepted").replace("\"place\"", "\"cancel\""));

    Said said = say("order", "cancel", "sandbox:7", "--reason", "other", "--key", "k1");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/orders/sandbox:7/cancel");
    assertThat(server.last().key()).contains("k1");
    assertThat(server.last().body()).isEqualTo("{\"reason\":\"other\"}");
    assertThat(said.words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"202, unknown, 7", "202, needs-approval, 7", "207, partly, 5", "201, accepted, 0"})
  void theExitCodeSaysWhatBecameOfIt(int status, String word, int code) {
    server.answering(status, INTENT.formatted(word));

    assertThat(say("order", "place", "qt_1", "--key", "k").code()).isEqualTo(code);
    assertThat(say("order", "confirm", "sandbox:7", "--key", "k").code()).isEqualTo(code);
    assertThat(say("pay", "sandbox:7", "--key", "k").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "422, refused, sandbox, 5",
    "409, price-changed, sandbox, 5",
    "409, out-of-stock, sandbox, 5",
    "409, wrong-state, sandbox, 5",
    "409, quote-expired, '', 1",
    "422, spending-limit, '', 1",
    "503, unavailable, sandbox, 6",
    "504, outcome-unknown, sandbox, 7"
  })
  void aRefusalHasItsExitCode(int status, String problem, String provider, int code) {
    server.answering(
        status,
        "{\"code\":\"%s\",\"provider\":\"%s\",\"detail\":\"no\"}".formatted(problem, provider));

    Said said = say("order", "place", "qt_1", "--key", "k");

    assertThat(said.code()).isEqualTo(code);
    assertThat(said.words()).startsWith("supercargo: no [" + problem);
  }

  @Test
  void anAnswerThatIsLostLeavesTheKeyToAskWith() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread hangingUp =
          new Thread(
              () -> {
                try (var line = mute.accept()) {
                  line.getInputStream().read();
                } catch (IOException gone) {
                  throw new IllegalStateException(gone);
                }
              });
      hangingUp.start();

      Said said =
          new Prompt()
              .say(
                  "order",
                  "place",
                  "qt_1",
                  "--key",
                  "k1",
                  "--server",
                  "http://127.0.0.1:" + mute.getLocalPort());

      assertThat(said.code()).isEqualTo(7);
      assertThat(said.words())
          .endsWith(
              "it may or may not have happened; the same command with --key k1 tells, and does"
                  + " nothing twice\n");
    }
  }

  @Test
  void aDryRunNeedsNoKey() {
    server.answering(200, "{\"dryRun\":true,\"action\":\"pay\",\"subjects\":[\"sandbox:7\"]}");

    Said said = say("pay", "sandbox:7", "--dry-run");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/payments?dryRun=true");
    assertThat(server.last().key()).isEmpty();
    assertThat(said.data()).isEqualTo("would  pay\nto     sandbox:7\n");
    assertThat(said.words()).isEqualTo("dry run: nothing was changed\n");
  }

  @Test
  void linksAndWaysToPay() {
    server.answering(
        200,
        "{\"provider\":\"sandbox\",\"url\":\"http://x/pay/1\",\"orders\":[\"sandbox:7\"],"
            + "\"cannotBePaid\":[\"sandbox:8\"]}");
    Said link = say("pay", "--link", "sandbox:7", "sandbox:8");
    assertThat(server.last().body()).isEqualTo("{\"orders\":[\"sandbox:7\",\"sandbox:8\"]}");
    assertThat(link.data()).isEqualTo("http://x/pay/1\n");
    assertThat(link.words()).isEqualTo("cannot be paid there: sandbox:8\n");

    server.answering(200, "{\"items\":[{\"code\":\"alipay\",\"name\":\"支付宝\",\"limit\":null}]}");
    assertThat(say("pay", "--ways", "sandbox:7").data()).contains("alipay  支付宝");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/payment-ways?order=sandbox%3A7");
    Said two = say("pay", "--ways", "sandbox:7", "sandbox:8");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.words()).startsWith("supercargo: ORDER: 2 orders (expected: one with --ways)");
  }

  @Test
  void ordersBecomeASheet() {
    server.answering(200, LIST.formatted("7", "7"));

    Said said = say("order", "list", "--status", "paid", "--all", "--output", "csv");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/orders?status=paid&limit=100");
    assertThat(said.data())
        .isEqualTo(
            "id,provider,marketplace,number,intentId,status,nativeStatus,total.amount,"
                + "total.currency,createdAt,seenAt\r\n"
                + "sandbox:7,sandbox,1688,7,in_06ev4x1q2k5m8p3r,paid,waitsellersend,69.80,CNY,"
                + "2026-11-20T08:00:00Z,2026-11-20T08:00:01Z\r\n");
    assertThat(say("order").data()).contains("sandbox:7  paid    69.80 CNY");
  }

  @Test
  void aPersonSettlesWithEvidence() {
    server.answering(200, INTENT.formatted("accepted"));

    say("order", "resolve", "in_1", "--done", "7,8", "--evidence", "seen", "--by", "Li Lei");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/intents/in_1/resolve");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"placed\":true,\"orders\":[\"7\",\"8\"],\"evidence\":\"seen\",\"by\":\"Li Lei\"}");
    say("order", "resolve", "in_1", "--not-done", "--evidence", "none", "--by", "Li Lei");
    assertThat(server.last().body())
        .isEqualTo("{\"placed\":false,\"evidence\":\"none\",\"by\":\"Li Lei\"}");
    assertThat(say("order", "resolve", "in_1", "--evidence", "x", "--by", "y").code()).isEqualTo(2);
    say("order", "look", "in_1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/intents/in_1/look");
    server.answering(200, "{\"items\":[" + INTENT.formatted("unknown") + "]}");
    assertThat(say("order", "intents", "--status", "unknown").data()).contains("place  unknown");
  }

  @Test
  void aPersonApprovesOrRejects() {
    server.answering(200, INTENT.formatted("accepted"));

    Said approved = say("order", "approve", "in_1", "--by", "Li Lei", "--evidence", "for spring");

    assertThat(approved.code()).isZero();
    assertThat(server.last().line()).isEqualTo("POST /api/v1/intents/in_1/approve");
    assertThat(server.last().body()).isEqualTo("{\"by\":\"Li Lei\",\"evidence\":\"for spring\"}");
    server.answering(202, INTENT.formatted("unknown"));
    assertThat(say("order", "approve", "in_1", "--by", "a", "--evidence", "b").code()).isEqualTo(7);
    server.answering(200, INTENT.formatted("refused"));
    assertThat(say("order", "reject", "in_1", "--by", "a", "--evidence", "b").code()).isZero();
    assertThat(server.last().line()).isEqualTo("POST /api/v1/intents/in_1/reject");
    assertThat(say("order", "approve", "in_1").code()).isEqualTo(2);
  }

  @Test
  void aQuoteIsAskedForLineByLine(@TempDir Path folder) throws IOException {
    server.answering(201, "{\"id\":\"qt_1\",\"orderable\":true,\"orders\":[]}");
    Path file = Files.writeString(folder.resolve("address.json"), "{\"name\":\"张三\"}");

    Said said = say("quote", "1688:1=51x20", "1688:~aX3=b", "--address", file.toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .startsWith(
            "supercargo: line: 1688:~aX3=b (expected: ID[=SKU]xN, e.g."
                + " 1688:731218795448=5131477219648x20)");

    said = say("quote", "1688:1=51x20", "1688:~aXx3", "--address", file.toString());
    assertThat(server.last().line()).isEqualTo("POST /api/v1/quotes");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"lines\":[{\"productId\":\"1688:1\",\"skuId\":\"51\",\"quantity\":20},"
                + "{\"productId\":\"1688:~aX\",\"quantity\":3}],\"address\":{\"name\":\"张三\"}}");
    assertThat(said.words()).isEqualTo("place it with: supercargo order place qt_1\n");
  }

  @Test
  void aCartIsQuotedToAnAddressFieldByField() {
    server.answering(201, "{\"id\":\"qt_1\",\"orderable\":false,\"orders\":[]}");

    say(
        "quote",
        "--cart",
        "spring",
        "--name",
        "张三",
        "--phone",
        "1",
        "--province",
        "浙江省",
        "--city",
        "杭州市",
        "--street",
        "网商路");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"cart\":\"spring\",\"address\":{\"name\":\"张三\",\"phone\":\"1\","
                + "\"province\":\"浙江省\",\"city\":\"杭州市\",\"street\":\"网商路\"}}");
    say("quote", "--cart", "spring", "--address", "{\"name\":\"x\"}");
    assertThat(server.last().body())
        .isEqualTo("{\"cart\":\"spring\",\"address\":{\"name\":\"x\"}}");
    Said nowhere = say("quote", "--cart", "spring");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.words()).startsWith("supercargo: Missing required argument");
    assertThat(say("quote", "--address", "{}").code()).isEqualTo(2);
    assertThat(say("quote", "--cart", "spring", "--address", "[]").code()).isEqualTo(2);
  }

  @Test
  void aCartIsKept() {
    server.answering(
        200,
        "{\"items\":[{\"id\":\"it_1\",\"productId\":\"1688:1\",\"skuId\":null,\"quantity\":2,"
            + "\"addedAt\":\"2026-11-20T08:00:00Z\"}],\"nextCursor\":null}");
    assertThat(say("cart").data()).contains("it_1  1688:1");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/carts/default/items?limit=100");
    say("cart", "add", "1688:1x2", "--cart", "spring", "--dry-run");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/carts/spring/items?dryRun=true");
    say("cart", "set", "it_1", "5");
    assertThat(server.last().line()).isEqualTo("PATCH /api/v1/carts/default/items/it_1");
    assertThat(server.last().body()).isEqualTo("{\"quantity\":5}");
    server.answering(204, "");
    assertThat(say("cart", "remove", "it_1").words()).isEqualTo("it_1 is out\n");
    assertThat(server.last().line()).isEqualTo("DELETE /api/v1/carts/default/items/it_1");
    assertThat(say("cart", "clear").words()).isEqualTo("the cart is empty\n");
    assertThat(server.last().line()).isEqualTo("DELETE /api/v1/carts/default/items");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
