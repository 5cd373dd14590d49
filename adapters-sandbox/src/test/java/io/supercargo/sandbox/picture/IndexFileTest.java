package io.supercargo.sandbox.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {
  @TempDir Path folder;

  /** Commands on one home make the same index at the same time. */
  @Test
  void whoSavesAtTheSameTimeLeavesOneWholeFile() throws Exception {
    Path path = folder.resolve("pictures.index");
    Callable<Boolean> save =
        () -> {
          IndexFile.empty(List.of()).save(path, "seed 1");
          return IndexFile.open(path, "seed 1", List.of()).isPresent();
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> saved = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        saved.add(threads.submit(save));
      }
      for (Future<Boolean> each : saved) {
        assertThat(each.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(path);
    }
  }
}
