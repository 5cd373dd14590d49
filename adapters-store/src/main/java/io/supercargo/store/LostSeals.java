package io.supercargo.store;

import java.util.List;

/** What was sealed with keys that are gone: nobody can open it any more. */
final class LostSeals {
  private final Sql sql;
  private final Vault vault;

  LostSeals(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /**
   * Takes it out of the store, so that it opens again.
   *
   * @param dryRun tells what would go and changes nothing
   */
  StoreKeeper.Forgotten forget(boolean dryRun) {
    SealedRows rows = new SealedRows(sql);
    List<String> accounts =
        rows.tokens().stream()
            .filter(row -> !row.all(vault::opens))
            .map(SealedRows.TokenRow::provider)
            .toList();
    List<String> webhooks =
        rows.secrets().stream()
            .filter(row -> !vault.opens(row.kept()))
            .map(SealedRows.SecretRow::endpoint)
            .toList();
    if (!dryRun) {
      accounts.forEach(this::forgetAccount);
      webhooks.forEach(this::forgetWebhook);
    }
    return new StoreKeeper.Forgotten(accounts, webhooks);
  }

  private void forgetAccount(String provider) {
    sql.update("delete from account_token where provider = ?", provider);
  }

  /** With what was to be sent to it: nobody could sign that. */
  private void forgetWebhook(String id) {
    sql.update("delete from webhook_delivery where endpoint = ?", id);
    sql.update("delete from webhook_endpoint where id = ?", id);
  }
}
