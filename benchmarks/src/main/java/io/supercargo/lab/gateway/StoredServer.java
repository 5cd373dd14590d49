package io.supercargo.lab.gateway;

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
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** The upstream with the stored body where there is no nginx; several times slower than that. */
public final class StoredServer {
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private StoredServer() {}

  /** Serves until it is ended, on the port that is the first argument. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    server.setHandler(new Stored(StoredBody.json().getBytes(StandardCharsets.UTF_8)));
    server.start();
    server.join();
  }

  static Contender start(Jdk jdk, Folder folder) {
    int port = Ports.free();
    String classPath = System.getProperty("java.class.path");
    Child process =
        Child.start(
            List.of(
                jdk.java(), "-cp", classPath, StoredServer.class.getName(), Integer.toString(port)),
            Map.of(),
            folder.file("upstream.log"));
    URI url = URI.create("http://127.0.0.1:" + port);
    Ready.await(process, url, LONGEST_START);
    return new Contender(Contender.UPSTREAM, process, url.resolve(SignedSearch.PATH));
  }

  private static final class Stored extends Handler.Abstract.NonBlocking {
    private final ByteBuffer body;

    Stored(byte[] body) {
      this.body = ByteBuffer.wrap(body);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      Content.Source.consumeAll(
          request,
          Callback.from(() -> response.write(true, body.slice(), callback), callback::failed));
      return true;
    }
  }
}
