package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SandboxTest {
  private static final String FAULT =
      """
      {"id":"fault-1","operation":"order","effect":"reset","percent":30,"times":null,"seed":7,\
      "millis":null,"kind":null,"struck":2}\
      """;

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void faultsAreSetListedAndTakenAway() {
    server.answering(201, FAULT);
    Said set =
        say("sandbox", "fault", "reset", "--percent", "30", "--seed", "7", "--provider", "toy");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/sandbox/faults?effect=reset&percent=30&seed=7&provider=toy");
    assertThat(set.data())
        .isEqualTo("fault      fault-1\noperation  order\neffect     reset\npercent    30\n");

    server.answering(200, "{\"items\":[" + FAULT + "],\"nextCursor\":null}");
    assertThat(say("sandbox").data()).contains("fault-1  order      reset        30");
    assertThat(say("sandbox", "faults").data()).contains("fault-1  order      reset        30");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/sandbox/faults");

    server.answering(204, "");
    assertThat(say("sandbox", "clear", "fault-1").words()).isEqualTo("fault-1 is away\n");
    assertThat(server.last().line()).isEqualTo("DELETE /api/v1/sandbox/faults/fault-1");
    assertThat(say("sandbox", "clear").words()).isEqualTo("nothing goes wrong any more\n");
    assertThat(server.last().line()).isEqualTo("DELETE /api/v1/sandbox/faults");
  }

  @Test
  void theClockIsShownAndSetAhead() {
    server.answering(200, "{\"now\":\"2026-11-20T08:00:00Z\"}");
    assertThat(say("sandbox", "clock").data()).isEqualTo("2026-11-20T08:00:00Z\n");
    assertThat(server.last().line()).isEqualTo("GET /api/v1/sandbox/clock");
    say("sandbox", "clock", "--advance", "72h");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/clock");
    assertThat(server.last().body()).isEqualTo("{\"advance\":\"72h\"}");
  }

  @Test
  void sellersActAndEverythingCanBeRehearsed() {
    server.answering(
        200,
        "{\"number\":\"7\",\"status\":\"shipped\",\"nativeStatus\":\"waitbuyerreceive\","
            + "\"total\":{\"amount\":\"69.80\",\"currency\":\"CNY\"}}");
    assertThat(say("sandbox", "ship", "sandbox:7").data())
        .isEqualTo(
            "order        7\nstatus       shipped\nat supplier  waitbuyerreceive\n"
                + "total        69.80 CNY\n");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/orders/sandbox:7/ship");
    say("sandbox", "ship", "7", "--pieces", "3");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/orders/7/ship?pieces=3");
    server.answering(200, "{\"dryRun\":true,\"action\":\"refund\",\"subjects\":[\"7\"]}");
    assertThat(say("sandbox", "refund", "7", "--dry-run").data())
        .isEqualTo("would  refund\nto     7\n");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/orders/7/refund?dryRun=true");
    say("sandbox", "deliver", "7", "--dry-run");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/orders/7/deliver?dryRun=true");
    say("sandbox", "lose", "7", "--dry-run");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/orders/7/lose?dryRun=true");
  }

  @Test
  void sellersChangeWhatTheySell() {
    server.answering(
        200,
        "{\"productId\":\"1688:7\",\"offered\":false,\"stock\":12,"
            + "\"price\":{\"amount\":\"3.49\",\"currency\":\"CNY\"}}");
    assertThat(say("sandbox", "withdraw", "1688:7").data())
        .isEqualTo(
            "product       1688:7\non the shelf  no\nprice         3.49 CNY\nstock         12\n");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/products/1688:7/withdraw");
    say("sandbox", "relist", "1688:7");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/products/1688:7/relist");
    say("sandbox", "reprice", "1688:7", "110", "--dry-run");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/sandbox/products/1688:7/reprice?percent=110&dryRun=true");
    say("sandbox", "restock", "1688:7", "5", "0");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/sandbox/products/1688:7/restock?skuId=5&pieces=0");
  }

  @Test
  void parcelsComeToTheWarehouse() {
    server.answering(
        200,
        "{\"waybill\":\"YT7\",\"status\":\"objected\",\"outOrderId\":null,\"orderId\":\"7\","
            + "\"inspection\":{\"result\":\"failed\",\"nativeResult\":\"质检不通过\","
            + "\"weightGrams\":400,\"size\":null,\"remark\":\"stained\",\"pictures\":[]},"
            + "\"receivedAt\":\"2026-11-20T08:00:00Z\"}");
    assertThat(say("sandbox", "inbound", "YT7").data())
        .isEqualTo(
            "waybill   YT7\nstatus    objected\norder     7\nresult    质检不通过\ngrams     400\n"
                + "remark    stained\nreceived  2026-11-20T08:00:00Z\n");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/parcels/YT7/receive");
    assertThat(server.last().body()).isEqualTo("{}");

    say(
        ("sandbox inbound YT7 --order 7 --out-order a --weight 400 --size 230x340x560"
                + " --result failed --remark stained --picture http://h/1.png"
                + " --picture http://h/2.png --provider toy --dry-run")
            .split(" "));
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/sandbox/parcels/YT7/receive?provider=toy&dryRun=true");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"orderId\":\"7\",\"outOrderId\":\"a\",\"result\":\"failed\",\"weightGrams\":\"400\","
                + "\"length\":\"230\",\"width\":\"340\",\"height\":\"560\",\"remark\":\"stained\","
                + "\"pictures\":[\"http://h/1.png\",\"http://h/2.png\"]}");
  }

  @Test
  void aParcelIsPushedInPlaceOfAnOrder() {
    server.answering(200, "{\"number\":\"1\",\"parcel\":\"YT7\",\"status\":\"received\"}");
    assertThat(say("sandbox", "push", "--parcel", "YT7").data())
        .isEqualTo("parcel  YT7\nstatus  received\nnumber  1\n");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/sandbox/push?parcel=YT7");
  }

  @Test
  void theBooksAreShown() {
    server.answering(
        200,
        "{\"orders\":[{\"number\":\"7\",\"marketplace\":\"1688\",\"reference\":\"sc1\","
            + "\"status\":\"paid\",\"total\":{\"amount\":\"69.80\",\"currency\":\"CNY\"},"
            + "\"hidden\":true}],\"stock\":[{\"productId\":\"1688:1\",\"skuId\":\"5\",\"first\":9,"
            + "\"added\":0,\"held\":2,\"left\":7}],"
            + "\"spent\":{\"amount\":\"69.80\",\"currency\":\"CNY\"}}");
    assertThat(say("sandbox", "ledger").data())
        .contains("7      1688         sc1        paid    69.80 CNY  yes")
        .contains("1688:1   5        9      0     2     7")
        .endsWith("spent  69.80 CNY\n");
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
