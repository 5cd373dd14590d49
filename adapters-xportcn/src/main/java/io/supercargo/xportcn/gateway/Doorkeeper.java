package io.supercargo.xportcn.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.wire.XportHeaders;
import io.supercargo.xportcn.wire.XportSignature;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets in who signs rightly, in time, and not twice with the same nonce. A nonce is remembered for
 * longer than its timestamp can be good.
 */
final class Doorkeeper {
  private static final int MOST_NONCES = 1_000_000;
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{10}|[0-9]{13}");
  private static final int DIGITS_OF_SECONDS = 10;

  private final XportGatewayConfig config;
  private final GatewayDesk desk;
  private final Cache<XportSignature, Boolean> seen;

  Doorkeeper(XportGatewayConfig config, GatewayDesk desk) {
    this.config = config;
    this.desk = desk;
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(MOST_NONCES)
            .expireAfterWrite(config.window().multipliedBy(2).plusSeconds(1))
            .build();
  }

  /**
   * Who calls.
   *
   * @throws SupplierFailure.Unauthenticated naming the header that is wrong
   * @throws SupplierFailure.Forbidden for another's sub-account
   */
  GatewayClient admit(Context call) {
    String key = required(call, XportHeaders.ACCESS_KEY);
    String timestamp = required(call, XportHeaders.TIMESTAMP, XportHeaders.TIMESTAMP);
    String signature = required(call, XportHeaders.SIGNATURE, XportHeaders.SIGN);
    String nonce = nonce(call);
    GatewayClient client = desk.client(key).orElseThrow(() -> refused("access-key: no such key"));
    checkTime(timestamp);
    XportSignature expected = new XportSignature(key, timestamp, nonce);
    if (!expected.matches(signature, client.secret())) {
      throw refused(
          "signature: does not match (expected: upper-case hex of the MD5 of"
              + " access-key, timestamp, nonce-str and access secret, joined)");
    }
    checkUser(call, client);
    if (!nonce.isEmpty() && seen.asMap().putIfAbsent(expected, true) != null) {
      throw refused("nonce-str: was used before with this timestamp");
    }
    return client;
  }

  private String nonce(Context call) {
    for (String spelling : XportHeaders.NONCE_SPELLINGS) {
      Optional<String> nonce = header(call, spelling);
      if (nonce.isPresent()) {
        return nonce.get();
      }
    }
    return config.nonceRequired() ? required(call, XportHeaders.NONCE) : "";
  }

  private void checkTime(String timestamp) {
    if (!TIMESTAMP.matcher(timestamp).matches()) {
      throw refused(
          "timestamp: " + shown(timestamp) + " (expected: UTC in milliseconds or seconds)");
    }
    Instant sent =
        timestamp.length() == DIGITS_OF_SECONDS
            ? Instant.ofEpochSecond(Long.parseLong(timestamp))
            : Instant.ofEpochMilli(Long.parseLong(timestamp));
    Duration apart = Duration.between(sent, desk.clock().instant()).abs();
    if (apart.compareTo(config.window()) > 0) {
      throw refused(
          "timestamp: %d s from our clock (expected: at most %d s)"
              .formatted(apart.toSeconds(), config.window().toSeconds()));
    }
  }

  private void checkUser(Context call, GatewayClient client) {
    Optional<String> user = header(call, XportHeaders.USER_ID);
    if (user.isEmpty() && config.userIdRequired()) {
      throw missing(XportHeaders.USER_ID);
    }
    if (client.userId().isPresent() && !client.userId().equals(user)) {
      throw new SupplierFailure.Forbidden(
          origin(), "user-id: not a sub-account of this access-key");
    }
  }

  /** From the header, or from the query where the operation is signed there. */
  private static String required(Context call, String name, String parameter) {
    return header(call, name).or(() -> queried(call, parameter)).orElseThrow(() -> missing(name));
  }

  private static Optional<String> queried(Context call, String parameter) {
    return call.path().contains(XportHeaders.SIGNED_BY_QUERY)
        ? Optional.ofNullable(Parameters.text(call, parameter))
        : Optional.empty();
  }

  private static String required(Context call, String name) {
    return header(call, name).orElseThrow(() -> missing(name));
  }

  /** The documented samples send every header twice, the second time without a value. */
  private static Optional<String> header(Context call, String name) {
    Enumeration<String> values = call.req().getHeaders(name);
    while (values.hasMoreElements()) {
      String value = values.nextElement();
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static SupplierFailure missing(String header) {
    return refused(header + ": missing (expected: a request header)");
  }

  private static SupplierFailure refused(String message) {
    return new SupplierFailure.Unauthenticated(origin(), message);
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(text.length(), 40));
  }

  private static Origin origin() {
    return Origin.of("xportcn gateway");
  }
}
