package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsignTest {
  private static final String GOODS =
      """
      {"to":{"name":"Ada Lee"},"items":[]}\
      """;

  private static final String MADE =
      """
      {"id":"co_1","provider":"sandbox","state":"made","number":"21","status":"in-transit",\
      "trackingNumber":"YT21","to":{"name":"Ada Lee"},"freight":{"amount":"61.00"},\
      "events":[{"at":"2026-11-20T08:00:00Z","status":"in-transit","text":"flown"}]}\
      """;

  private static final String RECEIPT =
      """
      {"id":"sandbox:YT1","status":"objected","orderId":"7","inspection":{"result":"failed",\
      "weightGrams":400,"remark":"a stain","pictures":["https://example.org/1.png"]}}\
      """;

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void routesStandBelowTheQuote() {
    server.answering(
        200,
        """
        {"provider":"sandbox","quoteId":"FF1","freight":{"amount":"61.00","currency":"CNY"},\
        "routes":[{"id":"10002","carrier":"Yanwen","category":"LINE",\
        "freight":{"amount":"61.00","currency":"CNY"}}]}\
        """);

    Said said = say("consign", "estimate", GOODS);

    assertThat(server.last().line()).isEqualTo("POST /api/v1/consignments/estimate");
    assertThat(said.data()).contains("FF1").contains("10002  Yanwen");
  }

  @Test
  void aConsignmentIsBookedUnderAKey() {
    server.answering(201, MADE);

    Said said = say("consign", "create", GOODS, "--key", "spring-1");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/consignments");
    assertThat(said.data()).contains("co_1", "YT21", "in-transit  flown");
  }

  @Test
  void parcelsAreForwarded() {
    server.answering(200, MADE);

    assertThat(say("consign", "parcels", "co_1", "YT1", "YT2", "--carrier", "YTO").data())
        .contains("co_1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/consignments/co_1/parcels");
  }

  @Test
  void whatNobodyKnowsIsSettledByHand() {
    server.answering(
        200,
        MADE.replace(
            "\"number\":\"21\"",
            "\"number\":\"21\",\"resolution\":{\"by\":\"Li Lei\",\"evidence\":\"seen\"}"));

    Said said =
        say("consign", "resolve", "co_1", "--done", "21", "--evidence", "seen", "--by", "Li Lei");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/consignments/co_1/resolve");
    assertThat(server.last().body())
        .isEqualTo("{\"made\":true,\"number\":\"21\",\"evidence\":\"seen\",\"by\":\"Li Lei\"}");
    assertThat(said.data()).contains("settled by   Li Lei", "evidence     seen");
    say(
        "consign",
        "resolve",
        "co_1",
        "--not-done",
        "--evidence",
        "seen",
        "--by",
        "Li",
        "--dry-run");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/consignments/co_1/resolve?dryRun=true");
    assertThat(say("consign", "resolve", "co_1", "--evidence", "e", "--by", "b").code())
        .isEqualTo(2);
  }

  @Test
  void whatWasFoundIsShown() {
    server.answering(200, RECEIPT);

    Said said = say("warehouse", "show", "sandbox:YT1");

    assertThat(server.last().line()).isEqualTo("GET /api/v1/warehouse/receipts/sandbox:YT1");
    assertThat(said.data()).contains("objected", "400", "a stain", "https://example.org/1.png");
  }

  @Test
  void aParcelIsAnnounced() {
    server.answering(201, RECEIPT);

    assertThat(say("warehouse", "announce", "YT1", "--order", "7").data()).contains("sandbox:YT1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/warehouse/receipts");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
