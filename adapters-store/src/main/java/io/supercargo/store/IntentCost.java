package io.supercargo.store;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an intent costs, as columns that the database adds up. All are empty for one that costs
 * nothing, or no longer does.
 */
record IntentCost(
    @Nullable Object spentAt,
    @Nullable String caller,
    @Nullable BigDecimal cost,
    @Nullable String currency,
    @Nullable String provider) {
  /** In place of a provider where the document alone tells: several have a share, say. */
  static final String TOLD = "";

  private static final IntentCost NONE = new IntentCost(null, null, null, null, null);

  /** Of the column; nothing that was ever for sale has more. */
  private static final int DECIMALS = 20;

  private static final int DIGITS = 40;

  static IntentCost of(Intent intent) {
    Map<String, Money> costs = intent.costs();
    if (costs.isEmpty()) {
      return NONE;
    }
    Map.Entry<String, Money> first = costs.entrySet().iterator().next();
    boolean simple = costs.size() == 1 && fits(first.getValue().amount());
    return new IntentCost(
        Times.column(intent.begun()),
        intent.caller().orElse(null),
        simple ? first.getValue().amount() : null,
        simple ? first.getValue().currency().getCurrencyCode() : null,
        simple ? first.getKey() : TOLD);
  }

  private static boolean fits(BigDecimal amount) {
    return amount.scale() <= DECIMALS && amount.precision() - amount.scale() <= DIGITS;
  }
}
