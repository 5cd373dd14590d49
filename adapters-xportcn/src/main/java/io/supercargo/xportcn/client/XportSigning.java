package io.supercargo.xportcn.client;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.RequestSigner;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.wire.XportHeaders;
import io.supercargo.xportcn.wire.XportSignature;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Puts the five headers on a request; the timestamp is in milliseconds, as all samples have it. */
final class XportSigning implements RequestSigner {
  private final XportConfig config;
  private final InstantSource clock;

  XportSigning(XportConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Request sign(Request unsigned) {
    XportSignature signature =
        new XportSignature(config.accessKey(), Long.toString(clock.millis()), nonce());
    String sign = signature.sign(config.accessSecret());
    return unsigned
        .newBuilder()
        .url(told(placed(unsigned.url()), signature.timestamp(), sign))
        .header(XportHeaders.ACCESS_KEY, signature.accessKey())
        .header(XportHeaders.TIMESTAMP, signature.timestamp())
        .header(XportHeaders.NONCE, signature.nonce())
        .header(XportHeaders.USER_ID, config.userId())
        .header(XportHeaders.SIGNATURE, sign)
        .build();
  }

  /** A parameter that has its place at the end of the address goes there. */
  private static HttpUrl placed(HttpUrl url) {
    int last = url.pathSize() - 1;
    String place = url.pathSegments().get(last);
    if (!place.startsWith("{") || !place.endsWith("}")) {
      return url;
    }
    String name = place.substring(1, place.length() - 1);
    String value = requireNonNullElse(url.queryParameter(name), "");
    if (!value.matches("[\\w-]+")) {
      throw new InvalidValue(name, value, "letters and digits");
    }
    return url.newBuilder().setPathSegment(last, value).removeAllQueryParameters(name).build();
  }

  private static HttpUrl told(HttpUrl url, String timestamp, String sign) {
    return url.encodedPath().contains(XportHeaders.SIGNED_BY_QUERY)
        ? url.newBuilder()
            .addQueryParameter(XportHeaders.TIMESTAMP, timestamp)
            .addQueryParameter(XportHeaders.SIGN, sign)
            .build()
        : url;
  }

  /** 32 characters that need to be unique, not secret. */
  private static String nonce() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return (hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()))
        .toUpperCase(Locale.ROOT);
  }
}
