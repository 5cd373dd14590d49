package io.supercargo.alibaba;

import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.http.LineConfig;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.net.URI;

/**
 * An application of the Open Platform, with the tokens of the account it acts for.
 *
 * @param line its base URL ends before {@code /openapi}
 * @param edition how parameters are laid out
 */
public record AlibabaConfig(LineConfig line, AlibabaEdition edition, Credentials credentials) {
  private static final URI PRODUCTION = URI.create("https://gw.open.1688.com");

  /**
   * Who calls.
   *
   * @param appSecret signs every call and is never sent
   */
  public record Credentials(String appKey, Secret appSecret, Secret accessToken) {}

  /** An application with the usual line, for embedding. */
  public static AlibabaConfig of(URI baseUrl, Credentials credentials) {
    return new AlibabaConfig(LineConfig.to(baseUrl), AlibabaEdition.OPEN, credentials);
  }

  /** The same application in another edition. */
  public AlibabaConfig in(AlibabaEdition other) {
    return new AlibabaConfig(line, other, credentials);
  }

  /** Reads a provider section; problems are noted there. */
  public static AlibabaConfig read(Settings settings) {
    settings.has("refresh-token"); // known, and used once tokens are refreshed
    String edition =
        settings.choice(
            "edition",
            AlibabaEdition.OPEN.code(),
            AlibabaEdition.OPEN.code(),
            AlibabaEdition.SITE.code());
    return new AlibabaConfig(
        LineConfig.read(settings, PRODUCTION, AlibabaOperations.TABLE),
        AlibabaEdition.of(edition),
        new Credentials(
            settings.text("app-key"),
            settings.secret("app-secret"),
            settings.secret("access-token")));
  }
}
