package io.supercargo.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
    tokens().stream().filter(row -> !row.isCurrent(vault)).forEach(this::reseal);
    secrets().stream().filter(row -> !vault.isCurrent(row.kept)).forEach(this::reseal);
  }

  private record TokenRow(String provider, String access, Optional<String> refresh) {
    static TokenRow read(ResultSet row) throws SQLException {
      return new TokenRow(
          row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)));
    }

    boolean isCurrent(Vault vault) {
      return vault.isCurrent(access) && refresh.map(vault::isCurrent).orElse(true);
    }
  }

  private record SecretRow(String endpoint, String kept) {
    static SecretRow read(ResultSet row) throws SQLException {
      return new SecretRow(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
    }
  }

  private List<TokenRow> tokens() {
    String all = "select provider, access_token, refresh_token from account_token";
    return sql.query(all, TokenRow::read);
  }

  private List<SecretRow> secrets() {
    return sql.query("select id, secrets from webhook_endpoint", SecretRow::read);
  }

  /** Only if nobody wrote another meanwhile. */
  private void reseal(TokenRow row) {
    @Nullable String refresh =
        row.refresh
            .map(kept -> again(kept, JdbcTokenStore.refreshPlace(row.provider)))
            .orElse(null);
    int changed =
        sql.update(
            "update account_token set access_token = ?, refresh_token = ?"
                + " where provider = ? and access_token = ?",
            again(row.access, JdbcTokenStore.accessPlace(row.provider)),
            refresh,
            row.provider,
            row.access);
    assert changed <= 1;
  }

  private void reseal(SecretRow row) {
    int changed =
        sql.update(
            "update webhook_endpoint set secrets = ? where id = ? and secrets = ?",
            again(row.kept, JdbcWebhookStore.place(row.endpoint)).getBytes(StandardCharsets.UTF_8),
            row.endpoint,
            row.kept.getBytes(StandardCharsets.UTF_8));
    assert changed <= 1;
  }

  private String again(String kept, String place) {
    return vault.seal(vault.open(kept, place), place);
  }
}
