package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.http.gateway.TokenMint.Coin;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.taobao.wire.AccountTokens;
import java.time.Duration;
import java.util.Optional;

/** Hands out tokens: for a code that the page of consent gave, and for a refresh token. */
final class TokenRoutes {
  private static final Duration ACCESS_LIFE = Duration.ofDays(30);
  private static final Duration REFRESH_LIFE = Duration.ofDays(180);

  private final GatewayDesk desk;
  private final TokenMint mint;

  TokenRoutes(GatewayDesk desk, TokenMint mint) {
    this.desk = desk;
    this.mint = mint;
  }

  void mount(OperationRoutes routes) {
    routes.on("authTokenCreate", this::create).on("authTokenRefresh", this::refresh);
  }

  private Object create(GatewayClient client, Context call) {
    String code = Parameters.of(call).getOrDefault("code", "");
    if (!mint.redeem(new Secret(code), client)) {
      throw new InvalidValue("code", "********", "one that was handed out and is not used yet");
    }
    return tokens(client);
  }

  private Object refresh(GatewayClient client, Context call) {
    String token = Parameters.of(call).getOrDefault("refresh_token", "");
    if (!mint.takes(Kind.REFRESH, new Secret(token), client)) {
      throw new InvalidValue("refresh_token", "********", "one that was handed out");
    }
    return tokens(client);
  }

  private Object tokens(GatewayClient client) {
    Coin access = mint.strike(Kind.ACCESS, client, ACCESS_LIFE);
    Coin refresh = mint.strike(Kind.REFRESH, client, REFRESH_LIFE);
    return AccountTokens.write(
        new Tokens(
            access.text(),
            Optional.of(refresh.text()),
            Optional.of(access.ends()),
            Optional.of(refresh.ends()),
            Optional.of(client.key())),
        desk.clock().instant());
  }
}
