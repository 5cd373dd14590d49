package io.supercargo.http.gateway;

import io.javalin.http.Context;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Breaks the line to a caller, for a supplier of our own whose answer is to be lost. */
final class LineBreak {
  /** Longer than a caller waits who wants to know. */
  private static final long SILENCE_SECONDS = 90;

  private static final byte[] GARBAGE = "{\"code\":20".getBytes(StandardCharsets.UTF_8);

  private LineBreak() {}

  static void happen(Manner manner, Context call) throws IOException {
    switch (manner) {
      case SILENT -> call.future(() -> silence().thenRun(() -> close(call)));
      case RESET -> reset(call);
      case GARBAGE -> {
        call.contentType("text/html;charset=UTF-8");
        call.outputStream().write(GARBAGE);
      }
    }
  }

  private static CompletableFuture<Void> silence() {
    return new CompletableFuture<Void>().completeOnTimeout(null, SILENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static void reset(Context call) throws IOException {
    if (endPoint(call).getTransport() instanceof SocketChannel socket) {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
    close(call);
  }

  private static void close(Context call) {
    endPoint(call).close();
  }

  private static EndPoint endPoint(Context call) {
    return ServletContextRequest.getServletContextRequest(call.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }
}
