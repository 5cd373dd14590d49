package io.supercargo.web.http;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times requests by method, route and status; the timers are made once. */
public final class RequestMetrics implements RequestLogger {
  private final MeterRegistry registry;
  private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

  private record Series(String method, String route, int status) {}

  @Inject
  public RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void handle(Context context, Float millis) {
    record(context.req().getMethod(), route(context), context.statusCode(), (long) (millis * 1e6));
  }

  void record(String method, String route, int status, long nanos) {
    timers
        .computeIfAbsent(new Series(method, route, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  static String route(Context context) {
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private Timer timer(Series series) {
    return Timer.builder("http.server.requests")
        .description("Requests that this server answered")
        .tag("method", series.method)
        .tag("route", series.route)
        .tag("status", Integer.toString(series.status))
        .register(registry);
  }
}
