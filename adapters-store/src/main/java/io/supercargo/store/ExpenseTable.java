package io.supercargo.store;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.store.IntentJournal.Expenses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of intents, seen as what they cost. */
final class ExpenseTable {
  private static final String SUMS =
      "select currency, sum(cost) from intent where %s and currency is not null group by currency";

  private final Sql sql;

  ExpenseTable(Sql sql) {
    this.sql = sql;
  }

  List<Money> sums(Expenses which) {
    Map<Currency, Money> sums = new HashMap<>();
    parts(which).forEach(sum -> sums.merge(sum.currency(), sum, Money::plus));
    return List.copyOf(sums.values());
  }

  /** The database adds up nearly all; the few others are read. */
  private List<Money> parts(Expenses which) {
    Condition all = condition(which);
    Condition theirs = which.provider().map(it -> all.and("cost_provider = ?", it)).orElse(all);
    List<Money> parts = new ArrayList<>(sums(theirs));
    intents(all.and("cost_provider = ?", IntentCost.TOLD)).stream()
        .flatMap(intent -> intent.costs().entrySet().stream())
        .filter(share -> which.provider().stream().allMatch(share.getKey()::equals))
        .map(Map.Entry::getValue)
        .forEach(parts::add);
    return parts;
  }

  private static Condition condition(Expenses which) {
    Condition since = new Condition("spent_at >= ?", List.of(Times.column(which.since())));
    Condition whose = which.caller().map(it -> since.and("caller = ?", it)).orElse(since);
    return which.without().map(it -> whose.and("id <> ?", it.value())).orElse(whose);
  }

  private List<Money> sums(Condition condition) {
    return sql.query(
        SUMS.formatted(condition.words), ExpenseTable::sum, condition.values.toArray());
  }

  private List<Intent> intents(Condition condition) {
    return sql.query(
        "select document from intent where " + condition.words,
        row -> Documents.read(row.getBytes(1), Intent.class),
        condition.values.toArray());
  }

  private static Money sum(ResultSet row) throws SQLException {
    return new Money(
        row.getBigDecimal(2).stripTrailingZeros(), Currency.getInstance(row.getString(1)));
  }

  /** What must hold, with the values of its question marks. */
  private record Condition(String words, List<Object> values) {
    Condition and(String more, Object value) {
      List<Object> longer = new ArrayList<>(values);
      longer.add(value);
      return new Condition(words + " and " + more, longer);
    }
  }
}
