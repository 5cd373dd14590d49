package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is given row by row. */
final class FileTest {
  private static final String ADDRESS = "{\"name\":\"张三\"}";

  /** All that the three questions of an order want to hear. */
  private static final String ANSWERS =
      """
      {"items":[],"id":"qt_1","orderable":true,"total":{"amount":"69.80","currency":"CNY"},\
      "intentId":"in_1","status":"%s","orders":[{"id":"some:7"}]}\
      """;

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyRowIsSearchedAndTheCommandLineHoldsWhereItIsSilent() {
    server.answering(
        200,
        "{\"items\":[{\"id\":\"1688:1\",\"title\":\"包\","
            + "\"price\":{\"amount\":\"3.50\",\"currency\":\"CNY\"}}]}");

    Said said = say("words,limit\nbag,2\nlamp,\n", "search", "--file", "-", "--limit", "5");

    assertThat(server.lines())
        .containsExactly(
            "GET /api/v1/products?q=bag&limit=2", "GET /api/v1/products?q=lamp&limit=5");
    assertThat(said.dataLines())
        .containsExactly(
            "ROW  WORDS  ID      TITLE     PRICE  SOLD  PROVIDER  PROBLEM",
            "  1  bag    1688:1  包     3.50 CNY",
            "  2  lamp   1688:1  包     3.50 CNY");
    assertThat(said.words()).isEqualTo("searches: 0 of 2\nsearches: 1 of 2\nsearches: 2 of 2\n");
  }

  @Test
  void aRowThatFailsStopsNoOtherAndTheGravestCodeIsTheWholes() {
    server.answering(404, "{\"detail\":\"no such shop\",\"code\":\"not-found\"}");

    Said said = say("words\nbag\nlamp\n", "search", "--file", "-", "-o", "csv");

    assertThat(said.code()).isEqualTo(4);
    assertThat(said.data())
        .isEqualTo(
            "row,words,status,problem\r\n1,bag,failed,no such shop [not-found]\r\n"
                + "2,lamp,failed,no such shop [not-found]\r\n");
  }

  @Test
  void everyRowIsQuotedAndPlacedUnderAKeyOfItsOwn() {
    server.answering(200, ANSWERS.formatted("accepted"));

    Said said =
        place(
            "lines,name,note\n1688:1=51x20 1688:2x1,Li Lei,soon\n1688:1x3,,\n",
            "--key",
            "spring",
            "--address",
            ADDRESS,
            "--max-increase",
            "1");

    assertThat(said.code()).as(said.words()).isZero();
    assertThat(server.bodies())
        .containsExactly(
            "",
            "{\"lines\":[{\"productId\":\"1688:1\",\"skuId\":\"51\",\"quantity\":20},"
                + "{\"productId\":\"1688:2\",\"quantity\":1}],\"address\":{\"name\":\"Li Lei\"}}",
            "{\"maxPriceIncrease\":\"1\",\"note\":\"soon\",\"quoteId\":\"qt_1\",\"digest\":\"%s\"}"
                .formatted(digest(2)),
            "",
            "{\"lines\":[{\"productId\":\"1688:1\",\"quantity\":3}],\"address\":" + ADDRESS + "}",
            "{\"maxPriceIncrease\":\"1\",\"quoteId\":\"qt_1\",\"digest\":\"%s\"}"
                .formatted(digest(5)));
    String key = server.last().key().orElseThrow();
    assertThat(key).matches("spring-[0-9a-f]{24}");
    assertThat(server.lines())
        .contains("GET /api/v1/intents?key=%s&digest=%s".formatted(key, digest(5)));
    assertThat(digest(2)).isNotEqualTo(digest(5)).matches("[0-9a-f]{64}");
    assertThat(said.data())
        .contains("2  accepted  69.80 CNY  in_1    some:7")
        .doesNotContain("failed");
  }

  @Test
  void whatWasPlacedIsToldAndNotPlacedAgain() {
    server.answering(
        200, "{\"items\":[{\"intentId\":\"in_1\",\"status\":\"unknown\",\"orders\":[]}]}");

    Said said = place("key,lines\nmine,1688:1x3\n", "--address", ADDRESS, "-o", "csv");

    assertThat(server.lines().get(0)).startsWith("GET /api/v1/intents?key=mine&digest=");
    assertThat(server.lines()).hasSize(1);
    assertThat(said.code()).isEqualTo(7);
    assertThat(said.data())
        .isEqualTo("row,key,intentId,status,orders,repeated\r\n1,mine,in_1,unknown,,true\r\n");
    assertThat(said.words())
        .endsWith("the same command with the same --key goes on; nothing happens twice\n");
  }

  @Test
  void aRowThatWasChangedUnderItsOwnKeyIsRefused() {
    server.answering(
        409,
        "{\"detail\":\"Idempotency-Key: mine was used with another request\","
            + "\"code\":\"idempotency-key-reused\"}");

    Said said = place("key,lines\nmine,1688:1x4\n", "--address", ADDRESS, "-o", "csv");

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.data())
        .endsWith(
            "1,mine,failed,Idempotency-Key: mine was used with another request"
                + " [idempotency-key-reused]\r\n");
  }

  @Test
  void anAddressThatCannotBeReadIsNamedByItsOption() {
    Said said = say("", "quote", "1688:1x1", "--address", "/no/such/file");
    assertThat(said.words())
        .contains("--address: /no/such/file (expected: a file that can be read)");
  }

  private String digest(int request) {
    return server.bodies().get(request).replaceAll(".*\"digest\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void whatIsWrongInAnyRowIsToldBeforeAnythingIsPlaced() {
    Said noAddress = place("lines\n1688:1x3\n");
    assertThat(noAddress.code()).isEqualTo(2);
    assertThat(noAddress.words())
        .contains("row 1: no address (expected: name, phone, province, ... or --address)");
    Said noGoods = place("productId,quantity\n1688:1,3\n1688:2,\n", "--address", ADDRESS);
    assertThat(noGoods.words())
        .contains("row 2: no goods (expected: lines, or productId and quantity)");
    Said noNumber = place("productId,quantity\n1688:1,3\n1688:2,two\n", "--address", ADDRESS);
    assertThat(noNumber.words()).contains("row 2, line: 1688:2xtwo (expected: ID[=SKU]xN, ");
    assertThat(server.lines()).isEmpty();
    assertThat(say("", "search", "bag", "--file", "-").code()).isEqualTo(2);
    assertThat(say("", "order", "place", "qt_1", "--file", "-").code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeOrderedIsTold() {
    server.answering(
        200,
        "{\"items\":[],\"id\":\"qt_1\",\"orderable\":false,\"total\":null,"
            + "\"orders\":[{\"refusal\":null,\"lines\":[{\"refusal\":\"sold out\"}]}]}");

    Said said = place("lines\n1688:1x3\n", "--address", ADDRESS, "--dry-run", "-o", "json");

    assertThat(said.code()).isEqualTo(5);
    assertThat(said.data()).contains("\"status\":\"not-orderable\",\"problem\":\"sold out\"");
    assertThat(said.words()).endsWith("dry run: nothing was changed\n");
  }

  private Said place(String rows, String... options) {
    String[] all =
        Arrays.copyOf(new String[] {"order", "place", "--file", "-"}, 4 + options.length);
    System.arraycopy(options, 0, all, 4, options.length);
    return say(rows, all);
  }

  private Said say(String rows, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().typing(rows).wide(120).say(all);
  }
}
