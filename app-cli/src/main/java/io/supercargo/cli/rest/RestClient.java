package io.supercargo.cli.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server's REST API. The oldest HTTP client of the JDK is used because it starts fastest,
 * and a command asks once.
 */
public final class RestClient {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofMinutes(2);

  /** A stream says every few seconds that it is still there. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final URI server;
  private final Optional<String> apiKey;

  /**
   * @param server without a slash at its end
   * @param apiKey what the server wants to see, where it wants one
   */
  public RestClient(URI server, Optional<String> apiKey) {
    this.server = server;
    this.apiKey = apiKey;
  }

  /**
   * Sends a request and returns the body of the answer.
   *
   * @throws ServerUnreachable when nobody answers there
   * @throws ServerProblem when the answer is a refusal
   */
  public String send(Request request) {
    try {
      if (request.method().equals("PATCH")) {
        return patch(request);
      }
      HttpURLConnection line = open(request);
      int status = line.getResponseCode();
      String body = read(status < 400 ? line.getInputStream() : line.getErrorStream());
      if (status >= 400) {
        throw ServerProblem.of(server, status, body);
      }
      return body;
    } catch (ConnectException nobody) {
      throw ServerUnreachable.nobody(server, "nobody listens there", nobody);
    } catch (IOException broken) {
      throw ServerUnreachable.silent(server, String.valueOf(broken.getMessage()), broken);
    }
  }

  /**
   * Follows a stream of events.
   *
   * @param after the last event that was seen; empty for what happens from now on
   * @param words told when the line breaks
   */
  public EventStream events(Request request, Optional<String> after, Consumer<String> words) {
    return new EventStream(last -> stream(request, last), after, words);
  }

  private InputStream stream(Request request, Optional<String> last) throws IOException {
    HttpURLConnection line = open(request);
    line.setReadTimeout((int) SILENCE.toMillis());
    line.setRequestProperty("Accept", "text/event-stream, application/problem+json");
    last.ifPresent(id -> line.setRequestProperty("Last-Event-ID", id));
    int status = line.getResponseCode();
    if (status >= 400) {
      throw ServerProblem.of(server, status, read(line.getErrorStream()));
    }
    return line.getInputStream();
  }

  /** The oldest client does not know this method. */
  private String patch(Request request) throws IOException {
    HttpRequest.Builder patch =
        HttpRequest.newBuilder(URI.create(server + request.target()))
            .timeout(ANSWER)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(request.json().orElse("")));
    apiKey.ifPresent(key -> patch.header("Authorization", "Bearer " + key));
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .connectTimeout(CONNECT)
              .build()
              .send(patch.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw ServerProblem.of(server, answer.statusCode(), answer.body());
      }
      return answer.body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /** Whether anybody listens there. */
  public boolean answers() {
    try (Socket line = new Socket()) {
      int port = server.getPort() < 0 ? server.toURL().getDefaultPort() : server.getPort();
      line.connect(new InetSocketAddress(server.getHost(), port), (int) CONNECT.toMillis());
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private HttpURLConnection open(Request request) throws IOException {
    HttpURLConnection line = (HttpURLConnection) connection(url(request));
    line.setConnectTimeout((int) CONNECT.toMillis());
    line.setReadTimeout((int) ANSWER.toMillis());
    line.setRequestMethod(request.method());
    line.setRequestProperty("Accept", "application/json, application/problem+json");
    request.key().ifPresent(key -> line.setRequestProperty("Idempotency-Key", key));
    apiKey.ifPresent(key -> line.setRequestProperty("Authorization", "Bearer " + key));
    if (request.json().isPresent()) {
      send(line, request.json().get().getBytes(StandardCharsets.UTF_8));
    }
    return line;
  }

  private URL url(Request request) throws MalformedURLException {
    return URI.create(server + request.target()).toURL();
  }

  /** A proxy of the system never knows the way to this machine. */
  private URLConnection connection(URL url) throws IOException {
    boolean here = url.getHost().equals("localhost") || url.getHost().startsWith("127.");
    return here ? url.openConnection(Proxy.NO_PROXY) : url.openConnection();
  }

  private static void send(HttpURLConnection line, byte[] body) throws IOException {
    line.setRequestProperty("Content-Type", "application/json");
    line.setDoOutput(true);
    line.setFixedLengthStreamingMode(body.length);
    try (OutputStream out = line.getOutputStream()) {
      out.write(body);
    }
  }

  private static String read(@Nullable InputStream body) throws IOException {
    if (body == null) {
      return "";
    }
    try (body) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
