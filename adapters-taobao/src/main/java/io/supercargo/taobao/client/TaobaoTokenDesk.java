package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.token.TokenDesk;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.wire.AccountTokens;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireTokens;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import retrofit2.Call;

/** The platform's desk for tokens. */
final class TaobaoTokenDesk implements TokenDesk {
  private static final String REST = "/rest";

  private final TaobaoConfig config;
  private final String provider;
  private final InstantSource clock;
  private final HttpLine line;
  private final TaobaoTokenApi api;

  TaobaoTokenDesk(TaobaoConfig config, Surroundings around, HttpLine line) {
    this.config = config;
    this.provider = around.name();
    this.clock = around.clock();
    this.line = line;
    this.api = line.api(TaobaoTokenApi.class);
  }

  /** It stands beside the operations, not among them. */
  @Override
  public URI page(URI callback, String state) {
    String base = config.line().baseUrl().toString();
    String root = base.endsWith(REST) ? base.substring(0, base.length() - REST.length()) : base;
    return Objects.requireNonNull(HttpUrl.parse(root + "/oauth/authorize"))
        .newBuilder()
        .addQueryParameter("response_type", "code")
        .addQueryParameter("client_id", config.appKey())
        .addQueryParameter("redirect_uri", callback.toString())
        .addQueryParameter("force_auth", "true")
        .addQueryParameter("state", state)
        .build()
        .uri();
  }

  @Override
  public Tokens exchange(Secret code, URI callback) {
    return tokens(api.create(Map.of("code", code.reveal())));
  }

  @Override
  public Tokens refresh(Secret refresh) {
    return tokens(api.refresh(Map.of("refresh_token", refresh.reveal())));
  }

  @Override
  public boolean isOfToken(Unauthenticated refused) {
    return refused.origin().code().filter(TaobaoCodes.ILLEGAL_TOKEN::equals).isPresent();
  }

  private Tokens tokens(Call<Answer<WireTokens>> call) {
    return line.<WireTokens, Tokens>read(
            call, wire -> AccountTokens.read(provider, wire, clock.instant()))
        .value();
  }
}
