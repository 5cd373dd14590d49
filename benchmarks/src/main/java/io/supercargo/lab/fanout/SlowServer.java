package io.supercargo.lab.fanout;

import io.supercargo.lab.gateway.StoredBody;
import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.process.Ready;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Suppliers that take their time: under {@code /<millis>} the stored body comes after so long,
 * under {@code /never} it does not come.
 */
public final class SlowServer {
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private SlowServer() {}

  /** Serves until it is ended, on the port that is the first argument. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    server.setHandler(new Slow());
    server.start();
    server.join();
  }

  /** Starts it in a process of its own. */
  static Running start(Jdk jdk, Folder folder) {
    int port = Ports.free();
    Child process =
        Child.start(
            List.of(
                jdk.java(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowServer.class.getName(),
                Integer.toString(port)),
            Map.of(),
            folder.file("upstream.log"));
    URI url = URI.create("http://127.0.0.1:" + port);
    Ready.await(process, url.resolve("/0/alive"), LONGEST_START);
    return new Running(process, url);
  }

  /** A server in a process of its own. */
  record Running(Child process, URI url) implements AutoCloseable {
    @Override
    public void close() {
      process.close();
    }
  }

  private static final class Slow extends Handler.Abstract.NonBlocking {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ByteBuffer body =
        ByteBuffer.wrap(StoredBody.json().getBytes(StandardCharsets.UTF_8));

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String first = Request.getPathInContext(request).split("/")[1];
      Content.Source.consumeAll(
          request, Callback.from(() -> answer(first, response, callback), callback::failed));
      return true;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // who waits for the answer notices
    private void answer(String after, Response response, Callback callback) {
      if (!after.equals("never")) {
        clock.schedule(
            () -> {
              response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
              response.write(true, body.slice(), callback);
            },
            Long.parseLong(after),
            TimeUnit.MILLISECONDS);
      }
    }
  }
}
