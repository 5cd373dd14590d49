package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.access.Keys;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key to this house, without its secret.
 *
 * @param networks from where it is taken; empty for anywhere
 * @param status active, expired or revoked
 */
public record KeyView(
    String id,
    String name,
    String kind,
    List<String> scopes,
    List<String> networks,
    @Nullable Integer requestsPerMinute,
    @Nullable MoneyView perOrder,
    @Nullable MoneyView perDay,
    String status,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {
  public static KeyView of(AccessKey key, AccessKey.State state) {
    return new KeyView(
        key.id(),
        key.name(),
        key.kind().code(),
        key.rights().scopes().stream().map(Scope::toString).sorted().toList(),
        key.rights().networks().stream().map(Network::toString).toList(),
        key.rights().perMinute().orElse(null),
        key.rights().budget().perOrder().map(MoneyView::of).orElse(null),
        key.rights().budget().perDay().map(MoneyView::of).orElse(null),
        state.code(),
        key.dates().created(),
        key.dates().expires().orElse(null),
        key.dates().used().orElse(null),
        key.dates().revoked().orElse(null));
  }

  /** One with its text, which is shown this once. */
  public record Issued(@JsonUnwrapped KeyView view, String key) {
    public static Issued of(Keys.Issued issued) {
      KeyView view = KeyView.of(issued.key(), AccessKey.State.ACTIVE);
      return new Issued(view, issued.text().reveal());
    }
  }
}
