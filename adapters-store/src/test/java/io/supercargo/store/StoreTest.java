package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.store.SampleIntents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class StoreTest {
  private static final int KILLS = 10;

  @TempDir Path home;
  private final List<Process> others = new ArrayList<>();

  @AfterEach
  void endOthers() throws InterruptedException {
    for (Process other : others) {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatWasPutSurvivesAKill() throws Exception {
    Process other = startOther("puts");

    other.destroyForcibly().waitFor();

    try (Store store = Store.open(StoreConfig.in(home), InstantSource.system())) {
      MarketStore market = store.marketStore();
      assertThat(market.count("offers")).isEqualTo(Other.DOCUMENTS);
      assertThat(market.get("offers", "7")).hasValue(Other.document());
    }
  }

  @Test
  void anIntentIsOnDiskOnceItIsOpen() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      startOther("opens" + kill).destroyForcibly().waitFor();
    }

    try (Store store = Store.open(StoreConfig.in(home), InstantSource.system())) {
      for (int kill = 1; kill <= KILLS; kill++) {
        Intent intent = SampleIntents.intent(kill);
        assertThat(store.intentJournal().intent(intent.id())).hasValue(intent);
      }
    }
  }

  @Test
  void aFileThatAnotherProcessHoldsIsRefusedAtOnce() throws Exception {
    startOther("holds");
    StoreConfig config = StoreConfig.in(home);
    long began = System.nanoTime();

    assertThatThrownBy(() -> Store.open(config, InstantSource.system()))
        .isInstanceOf(StoreInUse.class)
        .hasMessage(
            "the store jdbc:h2:file:" + home + "/data/supercargo is in use by another process");

    assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
  }

  @Test
  void aWrongPasswordIsRefusedAndNotShown() {
    Store.open(StoreConfig.in(home), InstantSource.system()).close();
    String url = StoreConfig.in(home).url();
    StoreConfig wrong = new StoreConfig(url, "supercargo", new Secret("hush-hush"));

    assertThatThrownBy(() -> Store.open(wrong, InstantSource.system()))
        .isExactlyInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("the store " + url + " cannot be opened: Wrong user name or")
        .hasMessageNotContaining("hush-hush");
  }

  @Test
  void aFolderThatCannotBeMadeIsAFailureOfTheStore() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");

    assertThatThrownBy(() -> Store.open(StoreConfig.in(file), InstantSource.system()))
        .isExactlyInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("the folder " + file + "/data cannot be made: " + file);
  }

  @Test
  void onlyTheOwnerMayReadTheFolder() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

    Store.open(StoreConfig.in(home), InstantSource.system()).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data"))))
        .isEqualTo("rwx------");
  }

  private Process startOther(String task) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process other =
        new ProcessBuilder(java, "-cp", classPath, Other.class.getName(), task, home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    others.add(other);
    var said = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8));
    assertThat(said.readLine()).isEqualTo(task);
    return other;
  }
}
