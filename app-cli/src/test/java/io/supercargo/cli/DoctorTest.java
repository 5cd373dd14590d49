package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor makes of answers. */
final class DoctorTest {
  /** All that the questions want to hear. */
  private static final String ANSWERS =
      """
      {"items":[{"id":"wh_1","name":"far","capabilities":{},"status":"%s"}],\
      "at":"2026-12-01T08:00:00Z","response":{"headers":"Server: x\\ndate: %s"}}""";

  private final CannedServer server = new CannedServer();

  @TempDir private Path home;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void clocksThatDisagreeAreToldAndWhatWaitsForAPersonToo() {
    server.answering(200, ANSWERS.formatted("disabled", "Tue, 1 Dec 2026 08:05:00 GMT"));

    Said said = doctor();

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.data())
        .contains("ok     provider far: answers\n")
        .contains(
            "wrong  clock and far: this machine is 300 s behind\n"
                + "       set the system's clock, best by NTP\n")
        .contains("wrong  orders: 1 of which nobody can tell whether they were done\n")
        .contains("wrong  webhooks: not told any more: wh_1\n");
  }

  @Test
  void clocksThatAgreeAreWell() {
    server.answering(200, ANSWERS.formatted("enabled", "Tue, 1 Dec 2026 07:59:30 GMT"));

    assertThat(doctor().data()).contains("ok     clock and far: agree within a minute\n");
  }

  @Test
  void aFileThatIsHandedOverIsJudgedThoughAServerRuns() throws IOException {
    server.answering(200, ANSWERS.formatted("enabled", "Tue, 1 Dec 2026 07:59:30 GMT"));
    Path file = Files.writeString(home.resolve("bad.yaml"), "srver: { port: 1 }\n");

    Said said =
        new Prompt()
            .with("SUPERCARGO_HOME", home.toString())
            .say("doctor", "--server", server.url(), "--config", file.toString());

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.data()).contains("wrong  configuration: srver: unknown key");
  }

  private Said doctor() {
    return new Prompt()
        .with("SUPERCARGO_HOME", home.toString())
        .say("doctor", "--server", server.url());
  }
}
