package io.supercargo.ports.store;

import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to happen once, written down. Everything is on disk when a method returns, whatever
 * becomes of the process. Thread-safe; several nodes may share one.
 */
public interface IntentJournal {
  /**
   * Writes a new intent down, unless its key is taken.
   *
   * @param due when it is to be looked at should its process die; empty when it is settled already
   * @return the one that has the key; empty when the new one has it now
   */
  Optional<Intent> open(Intent intent, Optional<Instant> due);

  Optional<Intent> intent(IntentId id);

  Optional<Intent> byKey(String key);

  /**
   * Replaces an intent by a later version of it, with the orders that came of it: all in one
   * transaction.
   *
   * @param due when it is to be looked at next; empty when nothing is left to do
   * @return false when somebody else has changed the intent since its version was read; then
   *     nothing is written
   */
  boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> orders);

  /**
   * Takes intents that are to be looked at. Nobody else is given them until the claim ends.
   *
   * @param most 1 or more
   */
  List<Intent> claim(Instant now, Instant until, int most);

  /**
   * Intents, newest first.
   *
   * @param after the id of the last one that was read
   */
  List<Intent> intents(Optional<State> state, Optional<IntentId> after, int most);

  Optional<KnownOrder> order(String provider, String orderId);

  /** Orders that an intent made. */
  List<KnownOrder> orders(IntentId intent);

  /** Orders, newest first. */
  List<KnownOrder> orders(OrderFilter filter, int most);

  void save(KnownOrder order);

  /**
   * Which orders are listed; all that is given must hold.
   *
   * @param after the {@link KnownOrder#id} of the last one that was read
   */
  record OrderFilter(
      Optional<String> provider,
      Optional<OrderStatus> status,
      Optional<Instant> createdFrom,
      Optional<Instant> createdTo,
      Optional<String> after) {}
}
