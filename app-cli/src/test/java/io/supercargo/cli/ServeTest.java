package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own, as the launcher starts it. */
@Timeout(120)
@Tag("slow")
final class ServeTest {
  private static final String READY = "Supercargo is ready on ";

  /** What a JVM that was told to end answers: 128 and the signal's number. */
  private static final int TERMINATED = 143;

  @TempDir private Path home;
  private Process process;
  private BufferedReader data;

  @BeforeEach
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.supercargo.cli.Supercargo",
            "serve",
            "--port",
            "0");
    builder
        .environment()
        .putAll(
            Map.of(
                "SUPERCARGO_HOME", home.toString(),
                "SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox",
                "SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    data = process.inputReader(StandardCharsets.UTF_8);
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void answersWhenItSaysSoAndGoesWhenItIsTold() throws Exception {
    String line = data.readLine();
    assertThat(line).startsWith(READY);
    URI url = URI.create(line.substring(READY.length()));
    assertThat(status(url.resolve("/health/ready"))).isEqualTo(200);

    Said said = prompt().say("search", "bag", "--limit", "2");
    assertThat(said.code()).isZero();
    assertThat(said.words()).doesNotContain("of 60\n");

    process.toHandle().destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(data.readLine()).isNull();
    assertThat(home.resolve("server.json")).doesNotExist();
  }

  @Test
  void aServerThatWasKilledIsNotAsked() throws Exception {
    assertThat(data.readLine()).startsWith(READY);
    process.destroyForcibly().waitFor();

    Said said = prompt().say("search", "bag", "--limit", "2");

    assertThat(said.code()).isZero();
    assertThat(said.dataLines()).hasSize(3);
  }

  private static int status(URI url) throws IOException {
    HttpURLConnection line = (HttpURLConnection) url.toURL().openConnection();
    return line.getResponseCode();
  }

  private Prompt prompt() {
    return new Prompt()
        .with("SUPERCARGO_HOME", home.toString())
        .with("SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox")
        .with("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60");
  }
}
