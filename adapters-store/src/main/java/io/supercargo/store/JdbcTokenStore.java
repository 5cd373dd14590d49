package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens in a table, sealed. */
final class JdbcTokenStore implements TokenStore {
  private static final String FIND = "select * from account_token where provider = ?";

  private static final String KEEP =
      """
      merge into account_token kept
      using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar),
          cast(? as timestamp with time zone), cast(? as timestamp with time zone),
          cast(? as varchar)))
        as given (provider, access_token, refresh_token, expires_at, refresh_expires_at, account)
      on kept.provider = given.provider
      when matched then update set access_token = given.access_token,
        refresh_token = given.refresh_token, expires_at = given.expires_at,
        refresh_expires_at = given.refresh_expires_at, account = given.account
      when not matched then insert
          (provider, access_token, refresh_token, expires_at, refresh_expires_at, account)
        values (given.provider, given.access_token, given.refresh_token, given.expires_at,
          given.refresh_expires_at, given.account)
      """;

  private final Sql sql;
  private final Vault vault;

  JdbcTokenStore(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** To what the seal of a token belongs. */
  static String accessPlace(String provider) {
    return "the access token of " + provider;
  }

  static String refreshPlace(String provider) {
    return "the refresh token of " + provider;
  }

  @Override
  public Optional<Tokens> find(String provider) {
    return sql.first(FIND, this::read, provider);
  }

  @Override
  public void keep(String provider, Tokens tokens) {
    sql.batch(KEEP, List.of(tokens), it -> row(provider, it));
  }

  @Override
  public void forget(String provider) {
    sql.update("delete from account_token where provider = ?", provider);
  }

  private @Nullable Object[] row(String provider, Tokens tokens) {
    return new @Nullable Object[] {
      provider,
      vault.seal(tokens.access().reveal(), accessPlace(provider)),
      tokens
          .refresh()
          .map(refresh -> vault.seal(refresh.reveal(), refreshPlace(provider)))
          .orElse(null),
      Times.column(tokens.expires()),
      Times.column(tokens.refreshExpires()),
      tokens.account().orElse(null)
    };
  }

  private Tokens read(ResultSet row) throws SQLException {
    String provider = row.getString("provider");
    return new Tokens(
        new Secret(vault.open(row.getString("access_token"), accessPlace(provider))),
        Optional.ofNullable(row.getString("refresh_token"))
            .map(refresh -> new Secret(vault.open(refresh, refreshPlace(provider)))),
        instant(row.getObject("expires_at", OffsetDateTime.class)),
        instant(row.getObject("refresh_expires_at", OffsetDateTime.class)),
        Optional.ofNullable(row.getString("account")));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
