package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The table of intents. Ids sort as they were made. */
final class IntentTable {
  private static final String INSERT =
      "insert into intent (id, key_digest, kind, state, version, created, due, document,"
          + " spent_at, caller, cost, currency, cost_provider) values (?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private static final String REPLACE =
      "update intent set state = ?, version = ?, due = ?, claimed_until = null, document = ?,"
          + " spent_at = ?, caller = ?, cost = ?, currency = ?, cost_provider = ?"
          + " where id = ? and version = ?";

  private static final String STATE = "select state from intent where id = ? for update";

  private static final String VERSION = "select version from intent where id = ?";

  private static final String FREE = "(claimed_until is null or claimed_until <= ?)";

  private static final String DUE =
      "select document from intent where due >= "
          + Times.FIRST
          + " and due <= ? and "
          + FREE
          + " order by due, id";

  private static final String CLAIM =
      "update intent set claimed_until = ? where id = ? and due <= ? and " + FREE;

  private final Sql sql;

  IntentTable(Sql sql) {
    this.sql = sql;
  }

  /** Whether its key was free. */
  boolean add(Intent intent, Optional<Instant> due) {
    IntentCost cost = IntentCost.of(intent);
    return sql.insert(
        INSERT,
        intent.id().value(),
        digest(intent.key()),
        intent.kind().name(),
        intent.state().name(),
        intent.version(),
        Times.column(intent.created()),
        Times.column(due),
        Documents.write(intent),
        cost.spentAt(),
        cost.caller(),
        cost.cost(),
        cost.currency(),
        cost.provider());
  }

  Optional<Intent> intent(IntentId id) {
    return sql.first("select document from intent where id = ?", IntentTable::read, id.value());
  }

  Optional<Intent> byKey(String key) {
    String one = "select document from intent where key_digest = ?";
    return sql.first(one, IntentTable::read, digest(key));
  }

  List<Intent> newest(Optional<State> state, Optional<IntentId> after, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    state.ifPresent(it -> conditions.add("state = ?"));
    state.ifPresent(it -> values.add(it.name()));
    after.ifPresent(it -> conditions.add("id < ?"));
    after.ifPresent(it -> values.add(it.value()));
    String where = " where " + String.join(" and ", conditions);
    String newest = " order by id desc fetch first " + most + " rows only";
    return sql.query(
        "select document from intent" + where + newest, IntentTable::read, values.toArray());
  }

  /** How it stands, and will until the transaction ends. */
  Optional<State> state(IntentId id, Session session) throws SQLException {
    return session.first(STATE, row -> State.valueOf(row.getString(1)), id.value());
  }

  /** Whether it was still of the version before. */
  boolean replace(Intent later, Optional<Instant> due, Session session) throws SQLException {
    String id = later.id().value();
    long before = later.version() - 1;
    IntentCost cost = IntentCost.of(later);
    int replaced =
        session.update(
            REPLACE,
            later.state().name(),
            later.version(),
            Times.column(due),
            Documents.write(later),
            cost.spentAt(),
            cost.caller(),
            cost.cost(),
            cost.currency(),
            cost.provider(),
            id,
            before);
    if (replaced == 0) {
      Optional<Long> kept = session.first(VERSION, row -> row.getLong(1), id);
      kept.filter(version -> version < before).ifPresent(later::requireNextAfter);
    }
    return replaced == 1;
  }

  List<Intent> due(Instant now, int most, Session session) throws SQLException {
    Object time = Times.column(now);
    return session.query(DUE + sql.claimable(most), IntentTable::read, time, time);
  }

  /** Whether nobody else was faster. */
  boolean claim(IntentId id, Instant now, Instant until, Session session) throws SQLException {
    Object time = Times.column(now);
    return session.update(CLAIM, Times.column(until), id.value(), time, time) == 1;
  }

  private static Intent read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), Intent.class);
  }

  static String digest(String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never); // every Java has it
    }
  }
}
