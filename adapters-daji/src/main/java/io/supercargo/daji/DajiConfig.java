package io.supercargo.daji;

import io.supercargo.daji.wire.DajiOperations;
import io.supercargo.daji.wire.Languages;
import io.supercargo.daji.wire.PushSignature;
import io.supercargo.http.LineConfig;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * An account at Daji.
 *
 * @param appSecret signs every call and is never sent
 * @param languages those that Daji has switched on for the account
 * @param settling how long a placement may be under way
 * @param settleAtTaobao the same of Taobao
 * @param pushSignature how messages are signed
 */
public record DajiConfig(
    LineConfig line,
    String appKey,
    Secret appSecret,
    Languages languages,
    Settling settling,
    Duration settleAtTaobao,
    PushSignature pushSignature) {
  private static final URI PRODUCTION = URI.create("https://openapi.dajisaas.com");

  /** An account with the usual line, for embedding. */
  public static DajiConfig of(URI baseUrl, String appKey, Secret appSecret) {
    return new DajiConfig(
        LineConfig.to(baseUrl),
        appKey,
        appSecret,
        Languages.ALL,
        Settling.USUAL,
        TaobaoRules.SETTLE_WINDOW,
        PushSignature.ASSUMED);
  }

  /** Reads a provider section; problems are noted there. */
  public static DajiConfig read(Settings settings) {
    return new DajiConfig(
        LineConfig.read(settings, PRODUCTION, DajiOperations.TABLE),
        settings.text("app-key"),
        settings.secret("app-secret"),
        Languages.read(settings),
        Settling.read(settings),
        TaobaoRules.settleWindow(settings),
        PushSignature.read(settings));
  }
}
