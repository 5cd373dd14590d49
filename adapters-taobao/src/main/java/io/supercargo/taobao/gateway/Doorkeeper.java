package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.TaobaoParameters;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Lets in who signs rightly, in time, and with a token where the operation acts for an account. */
final class Doorkeeper {
  static final String ADDRESS = "/gateways/taobao/rest";

  private final GatewayDesk desk;
  private final Secret accessToken;
  private final TokenMint mint;
  private final Duration window;

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
    Map<String, String> parameters = Parameters.of(call);
    String path = path(call);
    GatewayClient client =
        desk.client(required(parameters, TaobaoParameters.APP_KEY))
            .orElseThrow(() -> refused("app_key: no such key"));
    checkTime(required(parameters, TaobaoParameters.TIMESTAMP));
    checkMethod(required(parameters, TaobaoParameters.SIGN_METHOD));
    String sign = required(parameters, TaobaoSignature.PARAMETER);
    if (!TaobaoSignature.matches(sign, path, parameters, client.secret())) {
      throw refused(
          "sign: does not match (expected: upper-case hex of the HMAC-SHA256 of path and sorted"
              + " parameters)");
    }
    if (TaobaoParameters.needsToken(path)) {
      checkToken(parameters.getOrDefault(TaobaoParameters.ACCESS_TOKEN, ""), client);
    }
    return client;
  }

  /** What is signed of the address: the path after {@code /rest}. */
  private static String path(Context call) {
    return call.path().substring(ADDRESS.length());
  }

  private void checkTime(String timestamp) {
    if (!timestamp.matches("[0-9]{13}")) {
      throw refused("timestamp: not milliseconds (expected: 13 digits, UTC)");
    }
    Instant sent = Instant.ofEpochMilli(Long.parseLong(timestamp));
    Duration apart = Duration.between(sent, desk.clock().instant()).abs();
    if (apart.compareTo(window) > 0) {
      throw refused(
          "timestamp: %d s from our clock (expected: at most %d s)"
              .formatted(apart.toSeconds(), window.toSeconds()));
    }
  }

  private static void checkMethod(String method) {
    if (!method.equals(TaobaoParameters.SHA256)) {
      throw refused("sign_method: not taken (expected: sha256)");
    }
  }

  /** The token of the configuration, or one that was handed out. */
  private void checkToken(String token, GatewayClient client) {
    boolean right =
        MessageDigest.isEqual(utf8(token), utf8(accessToken.reveal()))
            || mint.takes(TokenMint.Kind.ACCESS, new Secret(token), client);
    if (!right) {
      throw new SupplierFailure.Unauthenticated(
          Origin.of("taobao gateway").code(TaobaoCodes.ILLEGAL_TOKEN),
          token.isEmpty()
              ? "access_token: missing (expected: a parameter)"
              : "access_token: no such token");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String required(Map<String, String> parameters, String name) {
    String value = parameters.get(name);
    if (value == null || value.isBlank()) {
      throw refused(name + ": missing (expected: a parameter)");
    }
    return value;
  }

  private static SupplierFailure refused(String message) {
    return new SupplierFailure.Unauthenticated(Origin.of("taobao gateway"), message);
  }
}
