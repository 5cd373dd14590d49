package io.supercargo.taobao;

import io.supercargo.http.LineConfig;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * An application at Taobao Global, with the tokens of the distributor it acts for.
 *
 * @param appSecret signs every call and is never sent
 * @param tokens empty until the distributor's account is connected
 * @param chat who talks to sellers; nobody in most houses
 * @param settleWindow after it, an order that cannot be found was not made
 */
public record TaobaoConfig(
    LineConfig line,
    String appKey,
    Secret appSecret,
    Optional<Tokens> tokens,
    Optional<ChatLogin> chat,
    Duration settleWindow) {
  private static final URI PRODUCTION = URI.create("https://api.taobao.global/rest");

  /** An application with the usual line, for embedding. */
  public static TaobaoConfig of(URI baseUrl, String appKey, Secret appSecret, Secret accessToken) {
    return new TaobaoConfig(
        LineConfig.to(baseUrl),
        appKey,
        appSecret,
        Optional.of(Tokens.of(accessToken, Optional.empty())),
        Optional.empty(),
        TaobaoRules.SETTLE_WINDOW);
  }

  /** The same application with other tokens. */
  public TaobaoConfig with(Optional<Tokens> others) {
    return new TaobaoConfig(line, appKey, appSecret, others, chat, settleWindow);
  }

  /** The same application, for somebody who talks to sellers. */
  public TaobaoConfig chatting(ChatLogin login) {
    return new TaobaoConfig(line, appKey, appSecret, tokens, Optional.of(login), settleWindow);
  }

  /** Reads a provider section; problems are noted there. */
  public static TaobaoConfig read(Settings settings) {
    Optional<Secret> refreshToken = settings.optionalSecret("refresh-token");
    return new TaobaoConfig(
        LineConfig.read(settings, PRODUCTION, TaobaoOperations.TABLE),
        settings.text("app-key"),
        settings.secret("app-secret"),
        settings.optionalSecret("access-token").map(token -> Tokens.of(token, refreshToken)),
        ChatLogin.read(settings),
        TaobaoRules.settleWindow(settings));
  }
}
