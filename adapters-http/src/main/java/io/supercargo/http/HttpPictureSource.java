package io.supercargo.http;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.PictureSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Fetches pictures from addresses that users give, and from nowhere else: an address inside the own
 * network is refused when its name is looked up, so that it cannot be reached by a name either, and
 * redirections are not followed. Thread-safe.
 */
public final class HttpPictureSource implements PictureSource {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final OkHttpClient client;
  private final GuardedDns dns;

  /**
   * @param loopback whether this machine's own addresses are let through too, which is right where
   *     nobody but this machine can ask
   */
  public HttpPictureSource(boolean loopback) {
    this(GuardedDns.forPublic(loopback));
  }

  HttpPictureSource(Predicate<InetAddress> allowed) {
    this(GuardedDns.allowing(allowed));
  }

  private HttpPictureSource(GuardedDns dns) {
    this.dns = dns;
    this.client =
        new OkHttpClient.Builder().dns(dns).followRedirects(false).callTimeout(LONGEST).build();
  }

  @Override
  public byte[] fetch(URI picture) {
    Request request =
        new Request.Builder().url(new ImageRef.Address(picture).url().toString()).build();
    try (Response response = ask(request)) {
      if (!response.isSuccessful()) {
        throw new InvalidValue("imageUrl", "HTTP " + response.code(), "a picture at this address");
      }
      return read(response.body().source());
    } catch (GuardedDns.Refused refused) {
      throw new InvalidValue("imageUrl", picture, "a public address");
    } catch (IOException broken) {
      throw new SupplierFailure.Unavailable(
          Origin.of("picture"),
          "the picture at " + request.url().host() + " cannot be fetched",
          broken);
    }
  }

  /** An address that is written as a number is not looked up by the client, so it is here. */
  private Response ask(Request request) throws IOException {
    dns.lookup(request.url().host());
    return client.newCall(request).execute();
  }

  private static byte[] read(BufferedSource source) throws IOException {
    Buffer picture = new Buffer();
    while (picture.size() <= ImageRef.MAX_BYTES && source.read(picture, 8192) >= 0) {
      // read on
    }
    if (picture.size() > ImageRef.MAX_BYTES) {
      throw new InvalidValue("imageUrl", "more than 3 MB", "a picture of at most 3 MB");
    }
    return picture.readByteArray();
  }
}
