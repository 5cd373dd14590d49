package io.supercargo.daji;

import io.supercargo.daji.wire.DajiOperations;
import io.supercargo.http.LineConfig;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.net.URI;

/**
 * An account at Daji.
 *
 * @param appSecret signs every call and is never sent
 */
public record DajiConfig(LineConfig line, String appKey, Secret appSecret) {
  private static final URI PRODUCTION = URI.create("https://openapi.dajisaas.com");

  /** An account with the usual line, for embedding. */
  public static DajiConfig of(URI baseUrl, String appKey, Secret appSecret) {
    return new DajiConfig(LineConfig.to(baseUrl), appKey, appSecret);
  }

  /** Reads a provider section; problems are noted there. */
  public static DajiConfig read(Settings settings) {
    return new DajiConfig(
        LineConfig.read(settings, PRODUCTION, DajiOperations.TABLE),
        settings.text("app-key"),
        settings.secret("app-secret"));
  }
}
