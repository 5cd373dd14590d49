package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
  @TempDir private Path folder;

  @Test
  void aBackupIsRestoredInAnotherHome() {
    String file = folder.resolve("backup.gz").toString();

    Said backup = in("one").say("store", "backup", file, "--output", "csv");
    Said dryRun = in("two").say("store", "restore", file, "--dry-run");
    Said restore = in("two").say("store", "restore", file, "--output", "csv");

    assertThat(backup.code()).isZero();
    assertThat(backup.data()).startsWith("table,rows").contains("intent,0");
    assertThat(dryRun.words()).isEqualTo("dry run: nothing was changed\n");
    assertThat(restore.code()).isZero();
    assertThat(restore.data()).isEqualTo(backup.data());
  }

  @Test
  void whatCannotBeDoneIsToldInOneLine() {
    String file = folder.resolve("backup.gz").toString();
    in("one").say("store", "backup", file);

    Said again = in("one").say("store", "backup", file);
    Said missing = in("one").say("store", "restore", file + "x");

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.words())
        .isEqualTo("supercargo: " + file + " is there already (expected: a new file)\n");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.words())
        .isEqualTo("supercargo: " + file + "x cannot be restored: there is no such file\n");
  }

  @Test
  void migratingTwiceChangesNothingMore() {
    Said first = in("one").say("store", "migrate", "--output", "json");
    Said second = in("one").say("store", "migrate", "--output", "json");

    assertThat(first.data()).contains("\"before\"", "null", "\"changed\"", "true");
    assertThat(second.data()).contains("false");
  }

  @Test
  void aStoreWhoseKeyIsLostOpensAgain() throws IOException {
    Files.createDirectory(folder.resolve("one"));
    Files.writeString(
        folder.resolve("one/supercargo.yaml"),
        "providers: { sandbox: { type: sandbox, offers: 60 } }");
    Said added = in("one").say("webhook", "add", "http://localhost:9/x", "--output", "json");
    Files.delete(folder.resolve("one/store.key"));

    Said shut = in("one").say("webhook", "list");
    Said told = in("one").say("store", "forget-sealed", "--dry-run", "--output", "csv");
    Said forgotten = in("one").say("store", "forget-sealed", "--output", "csv");
    Said open = in("one").say("webhook", "list", "--output", "csv");

    assertThat(added.code()).isZero();
    assertThat(shut.code()).isEqualTo(1);
    assertThat(shut.words()).contains("store.key is missing", "supercargo store forget-sealed");
    assertThat(told.data()).startsWith("what,id").contains("webhook,wh_");
    assertThat(forgotten.data()).isEqualTo(told.data());
    assertThat(open.code()).isZero();
    assertThat(open.data()).doesNotContain("wh_");
  }

  @Test
  void theNounAloneIsAMistake() {
    Said said = in("one").say("store");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo(
            """
            supercargo: backup, restore, migrate or forget-sealed is missing
            Try 'supercargo store --help'.
            """);
  }

  private Prompt in(String home) {
    return new Prompt().with("SUPERCARGO_HOME", folder.resolve(home).toString());
  }
}
