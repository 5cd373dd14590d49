package io.supercargo.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.http.event.EventBody;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.root.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Events as they happen, as browsers and {@code curl -N} follow them. */
final class EventStreamRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(EventFields.FILTERS, List.of("after"));

  /** Each follower holds a thread where the JVM has no virtual ones. */
  private static final int MOST_FOLLOWERS = 64;

  private static final int AT_ONCE = 100;
  private static final long PAUSE_MILLIS = 250;
  private static final int PAUSES_BETWEEN_BEATS = 40;

  private final EventLog log;
  private final Readiness readiness;
  private final Semaphore room = new Semaphore(MOST_FOLLOWERS);

  @Inject
  EventStreamRoutes(EventLog log, Readiness readiness) {
    this.log = log;
    this.readiness = readiness;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/events/stream", this::stream);
  }

  private void stream(Context context) throws IOException {
    Fields fields = Written.query(context, KNOWN);
    Optional<EventId> from = from(context, fields);
    Reading reading = EventFields.reading(fields, Direction.OLDEST_FIRST, from);
    if (!room.tryAcquire()) {
      throw Refusal.of(ProblemType.RATE_LIMITED, MOST_FOLLOWERS + " follow already");
    }
    try {
      context.contentType("text/event-stream").header("Cache-Control", "no-cache");
      follow(context.res().getOutputStream(), reading);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      room.release();
    }
  }

  /** After what the caller has; who has nothing yet is told what happens from now on. */
  private Optional<EventId> from(Context context, Fields fields) {
    String header = context.header("Last-Event-ID");
    return Optional.ofNullable(header)
        .filter(text -> !text.isBlank())
        .map(EventId::parse)
        .or(() -> EventFields.id(fields, "after"))
        .or(log::last);
  }

  /** Until this server stops, or nobody reads any more: that is seen when something is written. */
  private void follow(ServletOutputStream out, Reading first)
      throws IOException, InterruptedException {
    write(out, "retry: 2000\n\n");
    Reading reading = first;
    for (int pauses = 0; readiness.isReady(); pauses++) {
      List<Event> events = log.read(reading, AT_ONCE);
      for (Event event : events) {
        write(out, text(event));
        reading = reading.readOn(event.id());
      }
      if (events.isEmpty()) {
        if (pauses % PAUSES_BETWEEN_BEATS == 0) {
          write(out, ": still here\n\n");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private static String text(Event event) {
    return "id: %s%nevent: %s%ndata: %s%n%n"
        .formatted(
            event.id(), event.type().code(), new String(Json.bytes(EventBody.of(event)), UTF_8))
        .replace("\r\n", "\n");
  }

  private static void write(ServletOutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
