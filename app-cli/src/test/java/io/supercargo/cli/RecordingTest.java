package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class RecordingTest {
  @TempDir private Path home;

  @Test
  void whatWasRecordedIsAnsweredWithoutTheSupplier() throws IOException {
    Path cassette = home.resolve("cassettes/far");
    Said live;
    try (LyingServer supplier = LyingServer.saying(Answer.json(page()))) {
      live =
          prompt(
                  "far: { type: daji, base-url: %s, app-key: k, app-secret: s3cret-of-ours }"
                      .formatted(supplier.url()))
              .say("record", cassette.toString(), "search", "bag", "--provider", "far");
    }
    assertThat(live.words()).endsWith("recorded 1 exchange in " + cassette + "\n");
    assertThat(live.code()).isZero();
    assertThat(cassette.resolve("0001-keywordSearch.json"))
        .content()
        .contains("\"operation\" : \"keywordSearch\"", "\"keyword\" : \"bag\"")
        .doesNotContain("s3cret-of-ours");

    Said replayed =
        prompt("far: { type: daji, replay: %s }".formatted(cassette))
            .say("search", "bag", "--provider", "far");
    assertThat(replayed.code()).isZero();
    assertThat(replayed.data()).isEqualTo(live.data()).contains("1688:727920485853");
  }

  @Test
  void aCommandThatCallsNobodyOverHttpRecordsNothing() throws IOException {
    Said said =
        prompt("sandbox: { type: sandbox, offers: 60 }")
            .say("record", home.resolve("none").toString(), "search", "bag");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.words())
        .endsWith("supercargo: nothing was recorded: no supplier was called over HTTP\n");
  }

  @Test
  void commandsThatAskNobodyAreRefused() throws IOException {
    assertThat(prompt("sandbox: { type: sandbox }").say("record", "x", "serve").words())
        .isEqualTo(
            "supercargo: COMMAND: serve (expected: one that asks suppliers, such as search, show or"
                + " call)\n");
    assertThat(
            prompt("sandbox: { type: sandbox }")
                .say("record", "x", "search", "--server=http://localhost:1")
                .words())
        .isEqualTo(
            "supercargo: COMMAND: --server=http://localhost:1 (expected: no such option; --config"
                + " stands before DIR)\n");
  }

  private Prompt prompt(String provider) throws IOException {
    Files.writeString(home.resolve("supercargo.yaml"), "providers:\n  " + provider + "\n");
    return new Prompt().with("SUPERCARGO_HOME", home.toString());
  }

  private static String page() {
    return """
        {"code":200,"message":"ok","data":{"totalRecords":1,"totalPage":1,"pageSize":20,
         "currentPage":1,"data":[{"offerId":727920485853,"subject":"包","subjectTrans":"Bag",
         "priceInfo":{"price":"34.50"}}]},"timestamp":1720777505749,"traceId":"t"}""";
  }
}
