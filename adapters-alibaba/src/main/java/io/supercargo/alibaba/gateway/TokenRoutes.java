package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.TokenText;
import io.supercargo.alibaba.wire.WireTokenQuery;
import io.supercargo.alibaba.wire.WireTokens;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.http.gateway.TokenMint.Coin;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Hands out tokens to who says the secret, for a code or for older tokens. */
final class TokenRoutes {
  private static final Origin GATEWAY = Origin.of("alibaba gateway");
  private static final Duration ACCESS = Duration.ofHours(10);
  private static final Duration REFRESH = Duration.ofDays(182);

  private final GatewayDesk desk;
  private final TokenMint mint;

  TokenRoutes(GatewayDesk desk, TokenMint mint) {
    this.desk = desk;
    this.mint = mint;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("oauthGetToken", this::tokens)
        .on("oauthGetTokenByParam2", this::tokens)
        .on("oauthPostponeToken", this::postponed);
  }

  /**
   * Who says that key and secret are its own.
   *
   * @throws Unauthenticated naming the parameter that is wrong
   */
  GatewayClient admit(Context call) {
    Map<String, String> parameters = Parameters.of(call);
    String key = parameters.getOrDefault("client_id", "");
    if (!call.path().endsWith("/" + key)) {
      throw refused("client_id: %s (expected: the app key of the address)".formatted(key));
    }
    GatewayClient client =
        desk.client(key).orElseThrow(() -> refused("client_id: no such app key"));
    if (!MessageDigest.isEqual(
        utf8(parameters.getOrDefault("client_secret", "")), utf8(client.secret().reveal()))) {
      throw refused("client_secret: does not match");
    }
    return client;
  }

  private WireTokens tokens(GatewayClient client, Context call) {
    Map<String, String> parameters = Parameters.of(call);
    String grant = parameters.getOrDefault("grant_type", "missing");
    return switch (grant) {
      case WireTokenQuery.BY_CODE -> byCode(client, parameters);
      case WireTokenQuery.BY_REFRESH_TOKEN -> {
        checkRefresh(client, parameters);
        yield write(client, false);
      }
      default -> throw new InvalidValue("grant_type", grant, "authorization_code or refresh_token");
    };
  }

  private WireTokens byCode(GatewayClient client, Map<String, String> parameters) {
    required(parameters, "redirect_uri");
    if (!mint.redeem(new Secret(required(parameters, "code")), client)) {
      throw refused("code: used, ended or another's (expected: one of this client's, used once)");
    }
    return write(client, parameters.getOrDefault("need_refresh_token", "").equals("true"));
  }

  private WireTokens postponed(GatewayClient client, Context call) {
    Map<String, String> parameters = Parameters.of(call);
    required(parameters, "access_token");
    checkRefresh(client, parameters);
    return write(client, true);
  }

  private void checkRefresh(GatewayClient client, Map<String, String> parameters) {
    Secret refresh = new Secret(required(parameters, "refresh_token"));
    if (!mint.takes(Kind.REFRESH, refresh, client)) {
      throw refused("refresh_token: ended or another's (expected: one of this client's)");
    }
  }

  private WireTokens write(GatewayClient client, boolean withRefresh) {
    Instant now = desk.clock().instant();
    Coin access = mint.strike(Kind.ACCESS, client, ACCESS);
    Optional<Coin> refresh =
        withRefresh ? Optional.of(mint.strike(Kind.REFRESH, client, REFRESH)) : Optional.empty();
    return TokenText.write(
        new Tokens(
            access.text(),
            refresh.map(Coin::text),
            Optional.of(access.ends()),
            refresh.map(Coin::ends),
            Optional.of(client.key())),
        now);
  }

  private static String required(Map<String, String> parameters, String name) {
    String value = parameters.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new InvalidValue(name, "missing", "a parameter");
    }
    return value;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Unauthenticated refused(String message) {
    return new Unauthenticated(GATEWAY.code(AlibabaCodes.NOT_AUTHORIZED), message);
  }
}
