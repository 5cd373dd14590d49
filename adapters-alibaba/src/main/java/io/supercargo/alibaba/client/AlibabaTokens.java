package io.supercargo.alibaba.client;

import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.TokenText;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireTokens;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.token.TokenDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import retrofit2.Call;

/** Where the platform hands out tokens. */
final class AlibabaTokens implements TokenDesk {
  private final AlibabaConfig config;
  private final String provider;
  private final InstantSource clock;
  private final HttpLine line;
  private final AlibabaTokenApi api;

  AlibabaTokens(AlibabaConfig config, Surroundings around, HttpLine line) {
    this.config = config;
    this.provider = around.name();
    this.clock = around.clock();
    this.line = line;
    this.api = line.api(AlibabaTokenApi.class);
  }

  @Override
  public URI page(URI callback, String state) {
    return URI.create(
        "%s?client_id=%s&site=1688&redirect_uri=%s&state=%s"
            .formatted(
                config.authorizeUrl(),
                encoded(config.credentials().appKey()),
                encoded(callback.toString()),
                encoded(state)));
  }

  @Override
  public Tokens exchange(Secret code, URI callback) {
    return ask(api.getToken(TokenText.byCode(code, callback)));
  }

  @Override
  public Tokens refresh(Secret refresh) {
    return ask(api.getToken(TokenText.byRefreshToken(refresh)));
  }

  @Override
  public Tokens postpone(Tokens old, Secret refresh) {
    return ask(api.postponeToken(TokenText.byBoth(old, refresh)));
  }

  @Override
  public boolean isOfToken(SupplierFailure.Unauthenticated refused) {
    return refused.origin().code().equals(Optional.of(AlibabaCodes.NOT_AUTHORIZED));
  }

  private Tokens ask(Call<Answer<WireTokens>> call) {
    return line.read(
            call,
            wire -> {
              if (wire.errorCode() != null) {
                AlibabaCodes.check(
                    provider, new WireAnswer<>(false, wire.errorCode(), wire.errorMessage(), null));
              }
              return TokenText.read(wire, clock.instant());
            })
        .value();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
