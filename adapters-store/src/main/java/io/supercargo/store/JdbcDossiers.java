package io.supercargo.store;

import io.supercargo.domain.logistics.Dossier;
import io.supercargo.ports.store.Dossiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Consignments that were asked for, in a table. */
final class JdbcDossiers implements Dossiers {
  private static final String SELECT = "select document from consignment";

  private final Sql sql;

  JdbcDossiers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(Dossier dossier) {
    return sql.insert(
        "insert into consignment (id, key_digest, provider, document) values (?,?,?,?)",
        dossier.id(),
        IntentTable.digest(dossier.key()),
        dossier.provider(),
        Documents.write(dossier));
  }

  @Override
  public void replace(Dossier later) {
    sql.update(
        "update consignment set document = ? where id = ?", Documents.write(later), later.id());
  }

  @Override
  public boolean settle(Dossier later) {
    return sql.transaction(
        session -> {
          boolean open =
              session
                  .first(SELECT + " where id = ? for update", JdbcDossiers::read, later.id())
                  .filter(Dossier::isUnknown)
                  .isPresent();
          return open
              && session.update(
                      "update consignment set document = ? where id = ?",
                      Documents.write(later),
                      later.id())
                  == 1;
        });
  }

  @Override
  public Optional<Dossier> dossier(String id) {
    return sql.first(SELECT + " where id = ?", JdbcDossiers::read, id);
  }

  @Override
  public Optional<Dossier> byKey(String key) {
    return sql.first(SELECT + " where key_digest = ?", JdbcDossiers::read, IntentTable.digest(key));
  }

  @Override
  public List<Dossier> newest(Optional<String> provider, Optional<String> after, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    provider.ifPresent(it -> conditions.add("provider = ?"));
    provider.ifPresent(values::add);
    after.ifPresent(it -> conditions.add("id < ?"));
    after.ifPresent(values::add);
    return sql.query(
        "%s where %s order by id desc fetch first %d rows only"
            .formatted(SELECT, String.join(" and ", conditions), most),
        JdbcDossiers::read,
        values.toArray());
  }

  private static Dossier read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), Dossier.class);
  }
}
