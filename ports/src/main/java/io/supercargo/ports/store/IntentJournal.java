package io.supercargo.ports.store;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is to happen once, written down. Everything is on disk when a method returns, whatever
 * becomes of the process. What happened to an intent or an order is written into the {@link
 * EventLog} together with the change. Thread-safe; several nodes may share one.
 */
public interface IntentJournal {
  /** How long after its making an intent is due that nobody came back to, where nothing is said. */
  Duration PATIENCE = Duration.ofMinutes(1);

  /**
   * Writes a new intent down, unless its key is taken.
   *
   * @param due when it is to be looked at should its process die; empty when it is settled already
   * @return the one that has the key; empty when the new one has it now
   */
  Optional<Intent> open(Intent intent, Optional<Instant> due);

  /** Writes it down, to be looked at when the usual time has passed. */
  default Optional<Intent> open(Intent intent) {
    return open(intent, Optional.of(intent.created().plus(PATIENCE)));
  }

  Optional<Intent> intent(IntentId id);

  Optional<Intent> byKey(String key);

  /**
   * Replaces an intent by a later version of it, with the orders that came of it: all in one
   * transaction. Whoever claimed it gives it back with that.
   *
   * @param later one version later; {@link Intent#asOneChangeOf} makes one of several steps
   * @param due when it is to be looked at next; empty when nothing is left to do
   * @return false when somebody else has changed the intent since its version was read; then
   *     nothing is written
   * @throws IllegalArgumentException when versions are left out, since then nobody could tell
   *     whether something was overwritten
   */
  boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> orders);

  /**
   * Takes intents that are to be looked at, the longest due first. Nobody else is given them until
   * the claim ends.
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

  /** What may have been spent in all, a sum for each currency. */
  List<Money> spent(Expenses which);

  Optional<KnownOrder> order(String provider, String orderId);

  /** Orders that an intent made. */
  List<KnownOrder> orders(IntentId intent);

  /**
   * Orders, newest first.
   *
   * @throws InvalidValue when the order that is to be read on from is not known
   */
  List<KnownOrder> orders(OrderFilter filter, int most);

  /** Keeps an order, {@link KnownOrder#joined} with what is known. */
  void save(KnownOrder order);

  /**
   * The same for what was seen at the supplier and can be seen there again: on disk as soon as
   * something else is that is written down later.
   */
  default void glimpse(KnownOrder order) {
    save(order);
  }

  /**
   * Does the work while nobody else on any node works under the same key. The work may use this
   * journal, and takes no other turn.
   */
  <T> T alone(String key, Supplier<T> work);

  /** A journal that forgets when the process ends. */
  static IntentJournal inMemory() {
    return inMemory(EventLog.inMemory());
  }

  /** The same, which writes into a log what happens. */
  static IntentJournal inMemory(EventLog log) {
    return new InMemoryIntentJournal(log);
  }

  /**
   * Whose {@link Intent#costs} are added up; all that is given must hold.
   *
   * @param since when intents were {@link Intent#begun}, included
   * @param provider whose share counts alone
   * @param without an intent that is left out
   */
  record Expenses(
      Instant since,
      Optional<String> provider,
      Optional<String> caller,
      Optional<IntentId> without) {}

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
      Optional<String> after) {
    public OrderFilter {
      if (createdFrom.isPresent()
          && createdTo.isPresent()
          && !createdFrom.get().isBefore(createdTo.get())) {
        throw new InvalidValue("createdFrom", createdFrom.get(), "before " + createdTo.get());
      }
    }
  }
}
