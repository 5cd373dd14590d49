package io.supercargo.http;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes down what went over the line. Masking is done on the log's own thread. */
final class CallRecorder {
  private static final int LONGEST_BODY = 64 * 1024;
  private static final AtomicLong SEQUENCE = new AtomicLong();

  private final String provider;
  private final CallLog log;
  private final Redactor redactor;

  CallRecorder(String provider, CallLog log, Redactor redactor) {
    this.provider = provider;
    this.log = log;
    this.redactor = redactor;
  }

  /** What is known when a call is over. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Over(
      Instant at,
      Duration took,
      Request request,
      @Nullable Response response,
      byte @Nullable [] body,
      @Nullable String failure) {}

  void record(Over over) {
    if (log == CallLog.NONE) {
      return;
    }
    long number = SEQUENCE.getAndIncrement();
    Optional<String> caller = RequestIds.current();
    log.record(() -> masked(over, number, caller));
  }

  private CallRecord masked(Over over, long number, Optional<String> caller) {
    return new CallRecord(
        "call_%013x%05x".formatted(over.at.toEpochMilli(), number & 0xfffff),
        over.at,
        over.took,
        provider,
        Optional.ofNullable(over.request.tag(String.class)),
        caller,
        sent(over.request),
        Optional.ofNullable(over.response).map(response -> received(response, over.body)),
        Optional.ofNullable(over.failure));
  }

  private CallRecord.Sent sent(Request request) {
    return new CallRecord.Sent(
        request.method(),
        redactor.url(request.url()),
        redactor.headers(request.headers()),
        cut(redactor.body(text(request.body()))));
  }

  private CallRecord.Received received(Response response, byte @Nullable [] body) {
    String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return new CallRecord.Received(
        response.code(), redactor.headers(response.headers()), cut(redactor.body(text)));
  }

  static String text(@Nullable RequestBody body) {
    if (body == null) {
      return "";
    }
    try {
      Buffer buffer = new Buffer();
      body.writeTo(buffer);
      return buffer.readUtf8();
    } catch (IOException unreadable) {
      return "(not readable: " + unreadable.getMessage() + ")";
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_BODY
        ? text
        : text.substring(0, LONGEST_BODY) + "… (" + text.length() + " characters)";
  }
}
