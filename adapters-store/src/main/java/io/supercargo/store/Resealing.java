package io.supercargo.store;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Seals what stands open in a store from before there was a vault, and what an older key sealed. It
 * can be begun again wherever it was left, and by several nodes at once.
 */
final class Resealing {
  private final Sql sql;
  private final Vault vault;

  Resealing(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /**
   * @throws StoreFailure when something is sealed with a key that is not here
   */
  void run() {
    SealedRows rows = new SealedRows(sql);
    rows.tokens().stream().filter(row -> !row.all(vault::isCurrent)).forEach(this::reseal);
    rows.secrets().stream().filter(row -> !vault.isCurrent(row.kept())).forEach(this::reseal);
  }

  /** Only if nobody wrote another meanwhile. */
  private void reseal(SealedRows.TokenRow row) {
    @Nullable String refresh =
        row.refresh()
            .map(kept -> again(kept, JdbcTokenStore.refreshPlace(row.provider())))
            .orElse(null);
    int changed =
        sql.update(
            "update account_token set access_token = ?, refresh_token = ?"
                + " where provider = ? and access_token = ?",
            again(row.access(), JdbcTokenStore.accessPlace(row.provider())),
            refresh,
            row.provider(),
            row.access());
    assert changed <= 1;
  }

  private void reseal(SealedRows.SecretRow row) {
    int changed =
        sql.update(
            "update webhook_endpoint set secrets = ? where id = ? and secrets = ?",
            again(row.kept(), JdbcWebhookStore.place(row.endpoint()))
                .getBytes(StandardCharsets.UTF_8),
            row.endpoint(),
            row.kept().getBytes(StandardCharsets.UTF_8));
    assert changed <= 1;
  }

  private String again(String kept, String place) {
    return vault.seal(vault.open(kept, place), place);
  }
}
