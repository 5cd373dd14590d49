package io.supercargo.http.gateway;

import io.javalin.http.Context;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Breaks the line to a caller, for a supplier of our own whose answer is to be lost. */
final class LineBreak {
  /** Longer than a caller waits who wants to know. */
  private static final long SILENCE_SECONDS = 90;

  /** The beginning of an envelope, and no more. */
  private static final String GARBAGE = "{\"code\":20";

  private LineBreak() {}

  static void happen(Manner manner, Context call) throws IOException {
    JettyConnection connection = JettyConnection.of(call);
    switch (manner) {
      case SILENT -> call.future(() -> silence().thenRun(connection::close));
      case RESET -> connection.reset();
      case GARBAGE -> call.contentType("text/html;charset=UTF-8").result(GARBAGE);
    }
  }

  private static CompletableFuture<Void> silence() {
    return new CompletableFuture<Void>().completeOnTimeout(null, SILENCE_SECONDS, TimeUnit.SECONDS);
  }
}
