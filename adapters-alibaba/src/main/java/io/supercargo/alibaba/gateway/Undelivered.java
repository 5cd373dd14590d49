package io.supercargo.alibaba.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Messages that clients did not take, by the client's key. Of very many the oldest are forgotten.
 * Thread-safe.
 */
final class Undelivered {
  private static final int MOST = 10_000;

  private final Map<String, NavigableMap<Long, ObjectNode>> byClient = new HashMap<>();

  synchronized void put(String client, ObjectNode message) {
    NavigableMap<Long, ObjectNode> messages = of(client);
    messages.put(message.path("msgId").asLong(), message);
    if (messages.size() > MOST) {
      messages.pollFirstEntry();
    }
  }

  /** The oldest first. */
  synchronized List<ObjectNode> all(String client) {
    return new ArrayList<>(of(client).values());
  }

  synchronized void remove(String client, List<Long> numbers) {
    of(client).keySet().removeAll(numbers);
  }

  private NavigableMap<Long, ObjectNode> of(String client) {
    return byClient.computeIfAbsent(client, first -> new TreeMap<>());
  }
}
