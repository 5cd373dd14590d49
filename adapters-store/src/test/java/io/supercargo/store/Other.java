package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.testkit.store.SampleIntents;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another process with a store: opens it, does its task, says so and waits to be ended. */
final class Other {
  static final int DOCUMENTS = 1_000;

  private Other() {}

  public static void main(String[] args) throws InterruptedException {
    Store store = Store.open(StoreConfig.in(Path.of(args[1])), InstantSource.system());
    if (args[0].equals("puts")) {
      store.marketStore().putAll("offers", documents());
    }
    if (args[0].startsWith("opens")) {
      opens(Integer.parseInt(args[0].substring("opens".length())), store);
    }
    System.out.println(args[0]);
    Thread.currentThread().join();
  }

  private static void opens(int number, Store store) {
    if (store.intentJournal().open(SampleIntents.intent(number)).isPresent()) {
      throw new IllegalStateException("was there before");
    }
  }

  static byte[] document() {
    return "a bag, ".repeat(300).getBytes(UTF_8);
  }

  private static Map<String, byte[]> documents() {
    return IntStream.range(0, DOCUMENTS)
        .mapToObj(String::valueOf)
        .collect(Collectors.toMap(Function.identity(), key -> document()));
  }
}
