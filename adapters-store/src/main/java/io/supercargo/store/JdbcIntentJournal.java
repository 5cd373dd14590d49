package io.supercargo.store;

import io.supercargo.domain.Money;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.IntentEvents;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The journal in two tables: intents as documents, and the orders that came of them. */
final class JdbcIntentJournal implements IntentJournal {
  private final Sql sql;
  private final Sql lazySql;
  private final StoreTurns turns;
  private final IntentTable intents;
  private final ExpenseTable expenses;
  private final KnownOrderTable orders;

  JdbcIntentJournal(Sql sql, Sql lazySql, StoreTurns turns) {
    this.sql = sql;
    this.lazySql = lazySql;
    this.turns = turns;
    this.intents = new IntentTable(sql);
    this.expenses = new ExpenseTable(sql);
    this.orders = new KnownOrderTable(sql);
  }

  @Override
  public Optional<Intent> open(Intent intent, Optional<Instant> due) {
    if (intents.add(intent, due)) {
      return Optional.empty();
    }
    return Optional.of(
        byKey(intent.key())
            .orElseThrow(() -> new IllegalStateException(intent.id() + " is another's id")));
  }

  @Override
  public Optional<Intent> intent(IntentId id) {
    return intents.intent(id);
  }

  @Override
  public Optional<Intent> byKey(String key) {
    return intents.byKey(key);
  }

  @Override
  public boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> made) {
    return sql.transaction(session -> replace(later, due, made, session));
  }

  @Override
  public List<Intent> claim(Instant now, Instant until, int most) {
    return sql.transaction(session -> claim(now, until, most, session));
  }

  @Override
  public List<Intent> intents(Optional<State> state, Optional<IntentId> after, int most) {
    return intents.newest(state, after, most);
  }

  @Override
  public List<Money> spent(Expenses which) {
    return expenses.sums(which);
  }

  @Override
  public Optional<KnownOrder> order(String provider, String orderId) {
    return orders.order(provider, orderId);
  }

  @Override
  public List<KnownOrder> orders(IntentId intent) {
    return orders.orders(intent);
  }

  @Override
  public List<KnownOrder> orders(OrderFilter filter, int most) {
    return orders.orders(filter, most);
  }

  @Override
  public void save(KnownOrder order) {
    sql.run(session -> Outbox.add(orders.save(List.of(order), session), session));
  }

  @Override
  public void glimpse(KnownOrder order) {
    lazySql.run(session -> Outbox.add(orders.save(List.of(order), session), session));
  }

  @Override
  public <T> T alone(String key, Supplier<T> work) {
    return turns.take(key, work);
  }

  private boolean replace(
      Intent later, Optional<Instant> due, List<KnownOrder> made, Session session)
      throws SQLException {
    Optional<State> before =
        IntentEvents.mayTell(later) ? intents.state(later.id(), session) : Optional.empty();
    if (!intents.replace(later, due, session)) {
      return false;
    }
    List<Happening> happenings = new ArrayList<>(orders.save(made, session));
    happenings.addAll(IntentEvents.between(before, later));
    Outbox.add(happenings, session);
    return true;
  }

  private List<Intent> claim(Instant now, Instant until, int most, Session session)
      throws SQLException {
    List<Intent> claimed = new ArrayList<>();
    for (Intent intent : intents.due(now, most, session)) {
      if (intents.claim(intent.id(), now, until, session)) {
        claimed.add(intent);
      }
    }
    return claimed;
  }
}
