package io.supercargo.application.order;

import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.store.IntentJournal;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows what may have been done to an order though nobody can say yet: until that is settled, the
 * same is not told under another name.
 */
record Pending(IntentJournal journal) {
  private static final int MOST = 500;

  /** An intent to do the same to some of the same orders. */
  Optional<Intent> of(String provider, Task task) {
    return Stream.of(State.UNKNOWN, State.OPEN)
        .flatMap(state -> journal.intents(Optional.of(state), Optional.empty(), MOST).stream())
        .filter(intent -> intent.kind() == task.kind())
        .filter(intent -> intent.latest().stream().anyMatch(it -> isSame(it, provider, task)))
        .findFirst();
  }

  /**
   * @throws WrongState when there is one
   */
  void refuse(String provider, Task task) {
    of(provider, task)
        .ifPresent(
            intent -> {
              throw WrongState.pending(provider, intent);
            });
  }

  private static boolean isSame(Attempt attempt, String provider, Task task) {
    return !attempt.outcome().isSettled()
        && attempt.provider().equals(provider)
        && !Collections.disjoint(attempt.task().orderIds(), task.orderIds());
  }
}
