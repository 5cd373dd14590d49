package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.provider.Secret;
import io.supercargo.store.RecordedFile.Write;
import io.supercargo.testkit.store.SampleIntents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a store does not depend on the moment at which its process is killed. */
@Tag("slow")
class KilledAtAnyWriteTest {
  private static final int INTENTS = 40;

  /** At once, and not after the usual 45 s: what is newest then stands anywhere in the file. */
  private static final String SPACE_IS_USED_AGAIN = ";RETENTION_TIME=0";

  @TempDir Path folder;

  /** An intent, and after how many writes its caller was told that it is there. */
  private record Told(Intent intent, int after) {}

  @Test
  void aStoreOpensAndHasWhatItToldToBeThere() throws IOException {
    List<Told> told = work();

    byte[] left = new byte[0];
    List<Write> writes = RecordedFile.writes();
    for (int killed = 1; killed <= writes.size(); killed++) {
      left = writes.get(killed - 1).on(left);
      holds(left, told, killed);
    }
  }

  private List<Told> work() {
    RecordedFile.begin();
    List<Told> told = new ArrayList<>();
    try (Pool pool = Pool.open(at("store"))) {
      var journal = new JdbcIntentJournal(pool.sql(), pool.lazySql(), pool.turns());
      var notes = new JdbcMarketStore(pool.hastySql());
      for (int number = 1; number <= INTENTS; number++) {
        notes.put("notes", String.valueOf(number), Other.document());
        Intent intent = SampleIntents.intent(number);
        journal.open(intent);
        told.add(new Told(intent, RecordedFile.count()));
      }
    }
    return told;
  }

  private void holds(byte[] left, List<Told> told, int killed) throws IOException {
    Files.write(folder.resolve("left.mv.db"), left);
    try (Store store = Store.open(at("left"), InstantSource.system())) {
      for (Told each : told) {
        if (each.after <= killed) {
          assertThat(store.intentJournal().intent(each.intent.id()))
              .as("killed after write %s", killed)
              .hasValue(each.intent);
        }
      }
    }
  }

  private StoreConfig at(String name) {
    String scheme = name.equals("left") ? "file:" : "recorded:";
    String place = scheme + folder.resolve(name) + SPACE_IS_USED_AGAIN;
    return new StoreConfig(H2.ADDRESS + place, "sa", new Secret(""));
  }
}
