package io.supercargo.lab.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Lets events happen at a steady rate and times each, then has all of them told once more. */
public final class Round {
  private static final double NANOS_IN_A_MILLI = 1_000_000.0;
  private static final double NANOS_IN_A_SECOND = 1_000_000_000.0;
  private static final int MOST = 10_000;
  private static final int CLIENTS = 8;
  private static final String HOUSE = "providers: { sandbox: { type: sandbox, offers: 200 } }\n";

  private final int rate;
  private final int events;
  private final Api api = new Api();

  /**
   * @param events at most 10,000, as many as are told again at once
   */
  public Round(int rate, int events) {
    this.rate = rate;
    this.events = Math.min(events, MOST);
  }

  public Figures run(Jdk jdk) {
    try (Folder home = Folder.temporary();
        House house = House.open(jdk, List.of("-Xmx512m"), HOUSE, home);
        Listener listener = Listener.open()) {
      String endpoint = endpoint(house.url(), listener.url());
      spread(house.url(), listener, Math.min(events, 1000)); // warms up
      listener.forget();
      Map<String, Double> millis = spread(house.url(), listener, events);
      listener.forget();
      double perSecond = again(house.url(), listener, endpoint, first(millis), millis.size());
      Sample sample = Sample.of(List.copyOf(millis.values()));
      return new Figures()
          .add("perSecond", perSecond, 1)
          .add("p50Millis", sample.median(), 2)
          .add("p99Millis", sample.percentile(99), 2)
          .add("events", millis.size())
          .add("rate", rate);
    } catch (IOException broken) {
      throw new Unable("the house cannot be asked: " + broken.getMessage());
    }
  }

  private static String first(Map<String, Double> events) {
    return events.keySet().stream().sorted().findFirst().orElseThrow();
  }

  private String endpoint(URI house, String url) throws IOException {
    return said(house, "/webhooks", "{\"url\":\"" + url + "\"}", 201).get("id").asText();
  }

  /** From the wish to write an event down to its arrival, by the event's id. */
  private Map<String, Double> spread(URI house, Listener listener, int count) {
    List<CompletableFuture<Written>> all = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
        LockSupport.parkNanos(due - System.nanoTime());
        all.add(CompletableFuture.supplyAsync(() -> write(house, due), clients));
      }
      Map<String, Long> due =
          all.stream()
              .map(CompletableFuture::join)
              .collect(Collectors.toMap(Written::id, Written::due));
      Map<String, Double> millis = new HashMap<>();
      listener
          .all(count)
          .forEach((id, at) -> millis.put(id, (at - due.getOrDefault(id, at)) / NANOS_IN_A_MILLI));
      return millis;
    } finally {
      clients.shutdown();
    }
  }

  /** An event, and when it was to be written. */
  private record Written(String id, long due) {}

  private Written write(URI house, long due) {
    try {
      JsonNode event = said(house, "/events", "{\"type\":\"order.paid\"}", 201);
      return new Written(event.get("id").asText(), due);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private double again(URI house, Listener listener, String endpoint, String from, int count)
      throws IOException {
    long start = System.nanoTime();
    said(house, "/webhooks/" + endpoint + "/resend", "{\"from\":\"" + from + "\"}", 200);
    long last = listener.all(count).values().stream().mapToLong(it -> it).max().orElseThrow();
    return count / ((last - start) / NANOS_IN_A_SECOND);
  }

  private JsonNode said(URI house, String path, String body, int expected) throws IOException {
    Api.Answer answer = api.post(house, path, Api.json(body), Optional.empty());
    if (answer.status() != expected) {
      throw new IOException(path + " answered " + answer.status() + ": " + answer.body());
    }
    return answer.body();
  }
}
