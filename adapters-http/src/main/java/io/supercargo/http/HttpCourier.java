package io.supercargo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.event.EventBody;
import io.supercargo.ports.webhook.Courier;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Brings events as Standard Webhooks writes them. Goes where the guard lets it, straight, and
 * follows nobody who sends it on. Thread-safe.
 */
public final class HttpCourier implements Courier {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final ObjectMapper MAPPER = WireJson.answers();
  private static final String BROKE = "the connection broke";
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final OkHttpClient client;
  private final GuardedDns dns;
  private final InstantSource clock;

  /**
   * @param loopback whether this machine's own addresses are let through too, which is right where
   *     nobody but this machine can ask
   */
  public HttpCourier(boolean loopback, InstantSource clock) {
    this(GuardedDns.forPublic(loopback), LONGEST, clock);
  }

  HttpCourier(GuardedDns dns, Duration longest, InstantSource clock) {
    this.dns = dns;
    this.clock = clock;
    this.client =
        new OkHttpClient.Builder()
            .dns(dns)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .eventListener(new Connected())
            .callTimeout(longest)
            .readTimeout(longest)
            .build();
  }

  /** A host that is not known now may be known later, and is looked at again before each try. */
  @Override
  public void check(URI url) {
    try {
      requireAllowed(url.getHost());
    } catch (GuardedDns.Refused refused) {
      throw new InvalidValue("url", url, "a public address");
    } catch (UnknownHostException later) {
      return;
    }
  }

  @Override
  public Receipt deliver(Letter letter) {
    Instant begun = clock.instant();
    try {
      Request request = request(letter);
      requireAllowed(request.url().host());
      try (Response response = send(request)) {
        return answered(response, begun);
      }
    } catch (IOException broken) {
      return new Receipt(
          OptionalInt.empty(), Optional.of(trouble(broken)), Optional.empty(), since(begun));
    }
  }

  /** Whether a call opened a connection of its own. */
  private static final class Opened {
    private volatile boolean yes;
  }

  /** Notes which calls open connections. */
  private static final class Connected extends EventListener {
    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
      Opened opened = call.request().tag(Opened.class);
      if (opened != null) {
        opened.yes = true;
      }
    }
  }

  /**
   * Once more where the other side had closed the connection that was kept from the last call: it
   * is healthy, and an event may come twice anyway.
   */
  private Response send(Request request) throws IOException {
    Opened opened = new Opened();
    Request noted = request.newBuilder().tag(Opened.class, opened).build();
    try {
      return client.newCall(noted).execute();
    } catch (IOException broken) {
      if (opened.yes || !trouble(broken).equals(BROKE)) {
        throw broken;
      }
      client.connectionPool().evictAll();
      return client.newCall(request).execute();
    }
  }

  private void requireAllowed(String host) throws UnknownHostException {
    if (dns.lookup(host.replaceAll("[\\[\\]]", "")).isEmpty()) {
      throw new UnknownHostException(host);
    }
  }

  private static Request request(Letter letter) {
    byte[] body = bytes(EventBody.of(letter.event()));
    String id = letter.event().id().toString();
    long timestamp = letter.at().getEpochSecond();
    return new Request.Builder()
        .url(letter.url().toString())
        .header("User-Agent", "Supercargo")
        .header("webhook-id", id)
        .header("webhook-timestamp", String.valueOf(timestamp))
        .header("webhook-signature", StandardSignature.of(letter.secrets(), id, timestamp, body))
        .post(RequestBody.create(body, JSON))
        .build();
  }

  private Receipt answered(Response response, Instant begun) {
    Optional<String> trouble =
        response.isSuccessful()
            ? Optional.empty()
            : Optional.of(
                response.isRedirect()
                    ? "HTTP " + response.code() + ", which is not followed"
                    : "HTTP " + response.code());
    return new Receipt(
        OptionalInt.of(response.code()),
        trouble,
        RetryAfter.told(response.header("Retry-After"), clock.instant()),
        since(begun));
  }

  private Duration since(Instant begun) {
    return Duration.between(begun, clock.instant());
  }

  /** In few words, and without what the other side wrote. */
  private static String trouble(IOException broken) {
    if (broken instanceof GuardedDns.Refused) {
      return "the address leads into a private network";
    }
    if (broken instanceof UnknownHostException) {
      return "the host is not known";
    }
    if (broken instanceof InterruptedIOException) {
      return "no answer in time";
    }
    if (broken instanceof ConnectException) {
      return "nobody listens there";
    }
    return broken instanceof SSLException ? "no safe connection" : BROKE;
  }

  private static byte[] bytes(EventBody body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException never) {
      throw new UncheckedIOException(never);
    }
  }
}
