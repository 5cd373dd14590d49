package io.supercargo.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.application.search.SearchAnswer.Age;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes how old the answer of a supplier is: the header {@code Age}, in seconds. */
public final class Freshness implements Handler {
  private static final String ATTRIBUTE = "age";

  private final InstantSource clock;

  public Freshness(InstantSource clock) {
    this.clock = clock;
  }

  /** Says when the oldest part of an answer was fetched. */
  public static void tell(Context context, Instant fetchedAt) {
    tell(context, new Age(fetchedAt, Optional.empty()));
  }

  /** Says how old an answer is, and how long it may be handed out again. */
  public static void tell(Context context, Age age) {
    context.attribute(ATTRIBUTE, age);
  }

  static Optional<Age> told(Context context) {
    return Optional.ofNullable(context.attribute(ATTRIBUTE));
  }

  @Override
  public void handle(Context context) {
    told(context)
        .map(age -> Long.toString(seconds(age, clock.instant())))
        .ifPresent(age -> context.header(Header.AGE, age));
  }

  static long seconds(Age age, Instant now) {
    return Math.max(0, Duration.between(age.fetchedAt(), now).toSeconds());
  }
}
