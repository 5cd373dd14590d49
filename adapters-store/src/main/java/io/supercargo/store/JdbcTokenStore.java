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

/** Tokens in a table, as they are: the folder of the store is its lock. */
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

  JdbcTokenStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Tokens> find(String provider) {
    return sql.query(FIND, JdbcTokenStore::read, provider).stream().findFirst();
  }

  @Override
  public void keep(String provider, Tokens tokens) {
    sql.batch(KEEP, List.of(tokens), it -> row(provider, it));
  }

  @Override
  public void forget(String provider) {
    sql.update("delete from account_token where provider = ?", provider);
  }

  private static @Nullable Object[] row(String provider, Tokens tokens) {
    return new @Nullable Object[] {
      provider,
      tokens.access().reveal(),
      tokens.refresh().map(Secret::reveal).orElse(null),
      Times.column(tokens.expires()),
      Times.column(tokens.refreshExpires()),
      tokens.account().orElse(null)
    };
  }

  private static Tokens read(ResultSet row) throws SQLException {
    return new Tokens(
        new Secret(row.getString("access_token")),
        Optional.ofNullable(row.getString("refresh_token")).map(Secret::new),
        instant(row.getObject("expires_at", OffsetDateTime.class)),
        instant(row.getObject("refresh_expires_at", OffsetDateTime.class)),
        Optional.ofNullable(row.getString("account")));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
