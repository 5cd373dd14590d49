package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.alibaba.wire.AlibabaParameters;
import io.supercargo.alibaba.wire.AlibabaSignature;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Lets in who signs rightly, in time where a time is told, and with a token where the operation
 * acts for an account. Asks in the platform's order: the signature first, then the token.
 */
final class Doorkeeper {
  private static final Origin GATEWAY = Origin.of("alibaba gateway");

  private final GatewayDesk desk;
  private final Secret accessToken;
  private final TokenMint mint;
  private final Duration window;

  /**
   * @param accessToken is taken beside those that were bought
   */
  Doorkeeper(GatewayDesk desk, Secret accessToken, TokenMint mint, Duration window) {
    this.desk = desk;
    this.accessToken = accessToken;
    this.mint = mint;
    this.window = window;
  }

  /**
   * Who calls.
   *
   * @throws SupplierFailure.Unauthenticated naming the parameter that is wrong
   */
  GatewayClient admit(Context call) {
    String path = AlibabaParameters.signedPath(call.path());
    Map<String, String> parameters = Parameters.of(call);
    GatewayClient client =
        desk.client(afterLastSlash(path)).orElseThrow(() -> refused("appKey: no such key"));
    String signature = required(parameters, AlibabaParameters.SIGNATURE);
    if (!AlibabaSignature.matches(signature, path, parameters, client.secret())) {
      throw refused(
          "_aop_signature: does not match (expected: upper-case hex of the HMAC-SHA1 of path and"
              + " sorted parameters)");
    }
    checkTime(parameters.getOrDefault(AlibabaParameters.TIMESTAMP, ""));
    String withoutKey = path.substring(0, path.lastIndexOf('/'));
    if (AlibabaOperations.needsToken(afterLastSlash(withoutKey))) {
      checkToken(parameters.getOrDefault(AlibabaParameters.ACCESS_TOKEN, ""), client);
    }
    return client;
  }

  /** The platform takes calls that do not tell the time. */
  private void checkTime(String timestamp) {
    if (timestamp.isEmpty()) {
      return;
    }
    if (!timestamp.matches("[0-9]{13}")) {
      throw refused("_aop_timestamp: not milliseconds (expected: 13 digits, UTC)");
    }
    Instant sent = Instant.ofEpochMilli(Long.parseLong(timestamp));
    Duration apart = Duration.between(sent, desk.clock().instant()).abs();
    if (apart.compareTo(window) > 0) {
      throw refused(
          "_aop_timestamp: %d s from our clock (expected: at most %d s)"
              .formatted(apart.toSeconds(), window.toSeconds()));
    }
  }

  private void checkToken(String token, GatewayClient client) {
    boolean known = MessageDigest.isEqual(utf8(token), utf8(accessToken.reveal()));
    if (!known && !mint.takes(Kind.ACCESS, new Secret(token), client)) {
      throw new SupplierFailure.Unauthenticated(
          GATEWAY.code(AlibabaCodes.NOT_AUTHORIZED), "Request need user authorized");
    }
  }

  private static String required(Map<String, String> parameters, String name) {
    String value = parameters.getOrDefault(name, "");
    if (value.isBlank()) {
      throw refused(name + ": missing (expected: a parameter)");
    }
    return value;
  }

  private static String afterLastSlash(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SupplierFailure refused(String message) {
    return new SupplierFailure.Unauthenticated(GATEWAY, message);
  }
}
