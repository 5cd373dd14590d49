package io.supercargo.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.write.Repeats;
import io.supercargo.web.http.Json;
import io.supercargo.web.request.Caller;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers writes: those that come again under the same key as they were answered first. */
final class Once {
  private static final String KEY = "Idempotency-Key";

  private final Repeats repeats;

  @Inject
  Once(Repeats repeats) {
    this.repeats = repeats;
  }

  void answer(Context context, HttpStatus status, Supplier<Object> work) {
    String request =
        String.join(
            " ",
            context.req().getMethod(),
            context.path(),
            String.valueOf(context.queryString()),
            new String(context.bodyAsBytes(), StandardCharsets.UTF_8));
    byte[] answer =
        repeats.once(
            Caller.of(context),
            Optional.ofNullable(context.header(KEY)),
            request,
            () -> Json.bytes(work.get()));
    context.status(status).contentType(Json.TYPE).result(answer);
  }
}
