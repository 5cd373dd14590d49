package io.supercargo.application.order;

import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;
import java.util.Optional;

/** Shows intents with what came of them. Thread-safe. */
public final class ShowIntents {
  private final IntentJournal journal;

  public ShowIntents(IntentJournal journal) {
    this.journal = journal;
  }

  /** Empty when there is none of this id. */
  public Optional<Intent> one(IntentId id) {
    return journal.intent(id);
  }

  /** Empty when nothing was ever to happen under this key. */
  public Optional<Intent> underKey(String key) {
    return journal.byKey(key);
  }

  /**
   * The same for a caller that knows what it wanted.
   *
   * @param digest as it was given when it was placed
   * @throws KeyReused when something else was to happen
   */
  public Optional<Intent> underKey(String key, String digest) {
    Optional<Intent> intent = journal.byKey(key);
    intent
        .filter(other -> !other.fingerprint().equals(PlaceOrder.fingerprint(digest)))
        .ifPresent(
            other -> {
              throw new KeyReused(key);
            });
    return intent;
  }

  /** Those that it made, or else those that it was about. */
  public List<KnownOrder> orders(Intent intent) {
    return intent.kind() == Task.Kind.PLACE ? journal.orders(intent.id()) : about(intent);
  }

  private List<KnownOrder> about(Intent intent) {
    return intent.attempts().stream()
        .flatMap(
            attempt ->
                attempt.task().orderIds().stream()
                    .flatMap(id -> journal.order(attempt.provider(), id).stream()))
        .toList();
  }

  /** Newest first. */
  public List<Intent> list(Optional<State> state, Optional<IntentId> after, int limit) {
    return journal.intents(state, after, limit);
  }
}
