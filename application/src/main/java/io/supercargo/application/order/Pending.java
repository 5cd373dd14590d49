package io.supercargo.application.order;

import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.store.IntentJournal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows what may have been done to an order though nobody can say yet: until that is settled, the
 * same is not told under another name.
 */
record Pending(IntentJournal journal) {
  private static final int MOST = 500;

  /** An intent to do the same to some of the same orders, or what it would hinder. */
  Optional<Intent> of(String provider, Task task) {
    return Stream.of(State.UNKNOWN, State.OPEN)
        .flatMap(state -> journal.intents(Optional.of(state), Optional.empty(), MOST).stream())
        .filter(intent -> collide(intent.kind(), task.kind()))
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

  /**
   * The same for an intent that is about to be told. It does not hinder itself, however often it is
   * asked for.
   *
   * @throws WrongState when there is another
   */
  void refuse(Intent intent) {
    for (Attempt attempt : intent.attempts()) {
      of(attempt.provider(), attempt.task())
          .filter(other -> !other.key().equals(intent.key()))
          .ifPresent(
              other -> {
                throw WrongState.pending(attempt.provider(), other);
              });
    }
  }

  /** What is being paid is not cancelled, nor the other way round. */
  private static boolean collide(Task.Kind one, Task.Kind other) {
    return one == other
        || EnumSet.of(one, other).equals(EnumSet.of(Task.Kind.PAY, Task.Kind.CANCEL));
  }

  private static boolean isSame(Attempt attempt, String provider, Task task) {
    return !attempt.outcome().isSettled()
        && attempt.provider().equals(provider)
        && !Collections.disjoint(attempt.task().orderIds(), task.orderIds())
        && !(task instanceof Task.Refund refund && isOfOtherLines(attempt.task(), refund));
  }

  private static boolean isOfOtherLines(Task task, Task.Refund refund) {
    return task instanceof Task.Refund other
        && Collections.disjoint(other.draft().scope().lineIds(), refund.draft().scope().lineIds());
  }
}
