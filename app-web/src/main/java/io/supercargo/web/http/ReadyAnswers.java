package io.supercargo.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.supercargo.application.search.SearchAnswer.Age;
import io.supercargo.http.RequestIds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Answers that were asked for a moment ago in the very same words, as the bytes that went out then.
 * Whole answers alone, and only as long as all that they were made of is kept.
 */
public final class ReadyAnswers {
  private static final long MOST_BYTES = 32L * 1024 * 1024;
  private static final String BYTES = "ready";

  private final InstantSource clock;
  private final Cache<String, Ready> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Ready ready) -> ready.bytes.length + key.length())
          .executor(Runnable::run)
          .build();

  public ReadyAnswers(InstantSource clock) {
    this.clock = clock;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Ready(byte[] bytes, Age age, String route) {}

  /** Stands before the routes. */
  public Handler before() {
    return context -> find(context).ifPresent(ready -> answer(context, ready));
  }

  /** Stands behind the routes. */
  public Handler after() {
    return this::keep;
  }

  /** Hands over the bytes of an answer that may be kept. */
  static void offer(Context context, byte[] bytes) {
    context.attribute(BYTES, bytes);
  }

  private Optional<Ready> find(Context context) {
    if (!context.method().equals(HandlerType.GET)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return Optional.ofNullable(answers.getIfPresent(key(context)))
        .filter(ready -> now.isBefore(ready.age.goodUntil().orElse(Instant.MIN)));
  }

  /** What stands behind the routes is passed over too. */
  private void answer(Context context, Ready ready) {
    RequestIds.end();
    Freshness.write(context, ready.age, clock.instant());
    RequestMetrics.route(context, ready.route);
    context.contentType(Json.TYPE).result(ready.bytes).skipRemainingHandlers();
  }

  private void keep(Context context) {
    byte[] bytes = context.attribute(BYTES);
    Optional<Age> age = Freshness.told(context).filter(it -> it.goodUntil().isPresent());
    if (bytes != null && age.isPresent() && context.queryParam("fresh") == null) {
      answers.put(key(context), new Ready(bytes, age.get(), RequestMetrics.route(context)));
    }
  }

  private static String key(Context context) {
    String query = context.req().getQueryString();
    String path = context.req().getRequestURI();
    return query == null ? path : path + "?" + query;
  }
}
