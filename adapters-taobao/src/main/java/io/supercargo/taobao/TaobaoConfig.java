package io.supercargo.taobao;

import io.supercargo.http.LineConfig;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.net.URI;

/**
 * An application at Taobao Global, with the token of the distributor it acts for.
 *
 * @param appSecret signs every call and is never sent
 */
public record TaobaoConfig(LineConfig line, String appKey, Secret appSecret, Secret accessToken) {
  private static final URI PRODUCTION = URI.create("https://api.taobao.global/rest");

  /** An application with the usual line, for embedding. */
  public static TaobaoConfig of(URI baseUrl, String appKey, Secret appSecret, Secret accessToken) {
    return new TaobaoConfig(LineConfig.to(baseUrl), appKey, appSecret, accessToken);
  }

  /** Reads a provider section; problems are noted there. */
  public static TaobaoConfig read(Settings settings) {
    settings.has("refresh-token"); // known, and used once tokens are refreshed
    return new TaobaoConfig(
        LineConfig.read(settings, PRODUCTION, TaobaoOperations.TABLE),
        settings.text("app-key"),
        settings.secret("app-secret"),
        settings.secret("access-token"));
  }
}
