package io.supercargo.xportcn;

import io.supercargo.http.LineConfig;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportOperations;
import java.net.URI;

/**
 * An account at Xport or PandaPon.
 *
 * @param edition which generation of the wire is spoken
 * @param accessKey the developer's key, 32 hex characters in all samples
 * @param accessSecret issued with the key; signs every call
 * @param userId the sub-account whose rights limit the calls
 */
public record XportConfig(
    XportEdition edition, LineConfig line, String accessKey, Secret accessSecret, String userId) {

  /** An account with the usual line, for embedding. */
  public static XportConfig of(
      XportEdition edition, URI baseUrl, String accessKey, Secret accessSecret, String userId) {
    return new XportConfig(edition, LineConfig.to(baseUrl), accessKey, accessSecret, userId);
  }

  /** Reads a provider section; problems are noted there. */
  public static XportConfig read(Settings settings) {
    XportEdition edition = XportEdition.of(settings.choice("edition", "ka", "ka", "v1", "v2"));
    return new XportConfig(
        edition,
        LineConfig.read(settings, edition.baseUrl(), XportOperations.of(edition)),
        settings.text("access-key"),
        settings.secret("access-secret"),
        settings.text("user-id"));
  }
}
