package io.supercargo.sandbox.trade;

import io.supercargo.sandbox.listing.Documents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes that reach the store together, in one transaction. */
final class Batch {
  private final Map<String, Object> documents = new LinkedHashMap<>();
  private final List<Tidings> tidings = new ArrayList<>();
  private boolean done;
  private @Nullable RuntimeException failure;

  void add(String key, Object document) {
    documents.put(key, document);
  }

  void note(Tidings more) {
    tidings.add(more);
  }

  /** What became of orders and refunds, in the order in which it happened. */
  List<Tidings> tidings() {
    return List.copyOf(tidings);
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  boolean isDone() {
    return done;
  }

  Map<String, byte[]> written() {
    Map<String, byte[]> bytes = new HashMap<>();
    documents.forEach((key, document) -> bytes.put(key, Documents.write(document)));
    return bytes;
  }

  void succeed() {
    done = true;
  }

  void fail(RuntimeException why) {
    done = true;
    failure = why;
  }

  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }
}
