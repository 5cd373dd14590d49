package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefundTest {
  private static final String REFUND =
      """
      {"id":"a:TQ1","orderId":"a:7","status":"awaiting-return","nativeStatus":"waitbuyersend",\
      "kind":"return-and-refund","reason":{"id":"1","name":"质量问题"},\
      "asked":{"total":{"amount":"69.80","currency":"CNY"}},"openedAt":"2026-11-20T08:00:00Z",\
      "returnTo":{"receiver":"Li Lei","phone":"138","address":"Yiwu"},"messages":[\
      {"at":"2026-11-20T08:00:00Z","by":"buyer","step":"asked","text":"the seam is open"}]}""";

  private final CannedServer server = new CannedServer();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void refundsAreListed() {
    server.answering(200, "{\"items\":[" + REFUND + "],\"nextCursor\":null}");

    assertThat(say("refund").data()).contains("a:TQ1", "awaiting-return", "69.80 CNY");
    say("refund", "list", "--order", "a:7", "--status", "opened", "--limit", "5");
    assertThat(server.last().line())
        .isEqualTo("GET /api/v1/refunds?order=a%3A7&status=opened&limit=5");
  }

  @Test
  void aRefundIsShownWithWhatWasSaid() {
    server.answering(200, REFUND);

    assertThat(say("refund", "show", "a:TQ1").data())
        .contains("return to      Li Lei 138 Yiwu", "the seam is open", "waitbuyersend");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/refunds/a:TQ1");
  }

  @Test
  void aRefundIsAskedForOnce() throws IOException {
    Path picture = folder.resolve("seam.png");
    Files.write(picture, "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    server.answering(
        202, "{\"intentId\":\"in_1\",\"status\":\"unknown\",\"id\":null,\"refund\":null}");

    Said said =
        say(
            "refund",
            "open",
            "a:7",
            "--reason",
            "1",
            "--text",
            "broken",
            "--line",
            "71:2",
            "--kind",
            "return-and-refund",
            "--picture",
            picture.toString(),
            "--key",
            "k");

    assertThat(said.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(server.last().line()).isEqualTo("POST /api/v1/refunds");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"order\":\"a:7\",\"reason\":\"1\",\"description\":\"broken\","
                + "\"evidence\":[\"iVBORw0KGgo=\"],\"kind\":\"return-and-refund\","
                + "\"lines\":[{\"lineId\":\"71\",\"quantity\":2}]}");
  }

  @Test
  void whatIsNotGivenStaysAsItWas() {
    server.answering(200, REFUND);

    assertThat(
            say(
                    "refund",
                    "change",
                    "a:TQ1",
                    "--amount",
                    "12.50",
                    "--text",
                    "one came",
                    "--key",
                    "k")
                .data())
        .contains("a:TQ1");
    assertThat(server.last().line()).isEqualTo("PATCH /api/v1/refunds/a:TQ1");
    assertThat(server.last().body())
        .isEqualTo("{\"amount\":\"12.50\",\"description\":\"one came\"}");
    server.answering(
        200,
        "{\"dryRun\":true,\"action\":\"change-refund\",\"orderId\":\"a:7\",\"goods\":\"received\","
            + "\"asked\":{\"total\":{\"amount\":\"12.50\",\"currency\":\"CNY\"}}}");
    assertThat(say("refund", "change", "a:TQ1", "--reason", "20028", "--dry-run").data())
        .contains("would  change-refund", "12.50 CNY");
    assertThat(server.last().line()).isEqualTo("PATCH /api/v1/refunds/a:TQ1?dryRun=true");
  }

  @Test
  void whoDidNotListIsSaid() {
    server.answering(
        200,
        "{\"items\":["
            + REFUND
            + "],\"nextCursor\":null,\"providers\":["
            + "{\"name\":\"a\",\"status\":\"ok\",\"millis\":3,\"reason\":null},"
            + "{\"name\":\"b\",\"status\":\"failed\",\"millis\":9,\"reason\":\"b is down\"}]}");

    Said said = say("refund", "list", "--marketplace", "taobao");

    assertThat(said.data()).contains("a:TQ1");
    assertThat(said.words()).contains("b failed: b is down");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/refunds?marketplace=taobao");
  }

  @Test
  void reasonsSayHowMuch() {
    server.answering(
        200,
        "{\"orderId\":\"a:7\",\"kind\":\"refund-only\",\"goods\":\"not-sent\",\"maximum\":"
            + "{\"fixed\":true,\"total\":{\"amount\":\"69.80\",\"currency\":\"CNY\"}},\"items\":["
            + "{\"id\":\"1\",\"name\":\"late\",\"needsEvidence\":true,\"freightToo\":true}]}");

    assertThat(say("refund", "reasons", "a:7", "--line", "71").data())
        .contains("exactly  69.80 CNY", "1       late  needed   yes");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/orders/a:7/refund-reasons?line=71");
  }

  @Test
  void whatFollowsIsTold() {
    server.answering(200, REFUND);
    say("refund", "return", "a:TQ1", "--carrier", "ZTO", "--waybill", "756");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/refunds/a:TQ1/return");
    assertThat(server.last().body()).isEqualTo("{\"carrier\":\"ZTO\",\"waybill\":\"756\"}");
    say("refund", "message", "a:TQ1", "hello");
    assertThat(server.last().body()).isEqualTo("{\"text\":\"hello\"}");
    say("refund", "cancel", "a:TQ1", "--dry-run");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/refunds/a:TQ1/cancel?dryRun=true");
    say("refund", "bills", "--reconcile");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/bills?reconcile=true");
    say("sandbox", "refuse", "a:TQ1", "--reason", "sent");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/sandbox/refunds/a:TQ1/refuse?reason=sent");
    say("sandbox", "agree", "a:TQ1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/refunds/a:TQ1/agree");
    say("sandbox", "receive", "a:TQ1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/refunds/a:TQ1/receive");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
