package io.supercargo.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All rows of a store that hold something sealed. */
final class SealedRows {
  private final Sql sql;

  SealedRows(Sql sql) {
    this.sql = sql;
  }

  /** The tokens of an account, as they are kept. */
  record TokenRow(String provider, String access, Optional<String> refresh) {
    static TokenRow read(ResultSet row) throws SQLException {
      return new TokenRow(
          row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)));
    }

    boolean all(Predicate<String> test) {
      return test.test(access) && refresh.map(test::test).orElse(true);
    }
  }

  /** The secrets of an endpoint, as they are kept. */
  record SecretRow(String endpoint, String kept) {
    static SecretRow read(ResultSet row) throws SQLException {
      return new SecretRow(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
    }
  }

  List<TokenRow> tokens() {
    String all = "select provider, access_token, refresh_token from account_token";
    return sql.query(all, TokenRow::read);
  }

  List<SecretRow> secrets() {
    return sql.query("select id, secrets from webhook_endpoint", SecretRow::read);
  }

  /** Whether anything cannot be read without a key. */
  boolean anySealed() {
    return Stream.concat(
            tokens().stream().map(TokenRow::access), secrets().stream().map(SecretRow::kept))
        .anyMatch(Vault::isSealed);
  }
}
