package io.supercargo.application.order;

import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A client of a gateway at one provider: whatever it has done there is written down before.
 *
 * @param client names it among all clients of all gateways
 */
record Visitor(Reception house, Provider provider, String client) {
  /**
   * Has something done once under a name of the client's own.
   *
   * @param attempts made when the name is new
   * @throws KeyReused when the name stands for another request
   */
  Intent once(String name, String request, Function<IntentId, List<Attempt>> attempts) {
    try {
      Intent intent =
          house
              .dispatch()
              .once(
                  key(name),
                  request,
                  () -> fresh(key(name), request, attempts),
                  Dispatch.Failover.NEVER);
      return intent.state() == Intent.State.UNKNOWN ? house.settle().now(intent) : intent;
    } catch (SpendingLimit tooMuch) {
      throw forbidden(String.valueOf(tooMuch.getMessage()));
    } catch (WrongState underWay) {
      throw new SupplierFailure.OutcomeUnknown(
          Origin.of(provider.name()), String.valueOf(underWay.getMessage()), underWay);
    }
  }

  /**
   * Has something done that the client has no name for. What nobody knows of whether it was done is
   * not done again; neither is what was found to be done, since nobody has told the client so.
   */
  Outcome again(String words, Task task) {
    List<String> orders =
        task.orderIds().stream().map(id -> KnownOrder.id(provider.name(), id)).toList();
    return house.dispatch().about(orders, () -> told(words, task));
  }

  private Outcome told(String words, Task task) {
    Series series = new Series(words);
    int last = series.last();
    boolean open = last > 0 && isOpen(series.intent(last).orElseThrow());
    return once(series.name(open ? last : last + 1), words, any -> List.of(fresh(task)))
        .attempts()
        .get(0)
        .outcome();
  }

  /**
   * @throws SupplierFailure while something that it is a part of is not settled
   */
  private Attempt fresh(Task task) {
    new Pending(house.journal())
        .of(provider.name(), task)
        .ifPresent(
            intent -> {
              throw unknown(intent.attempts().get(0).outcome());
            });
    return attempt(1, task);
  }

  Attempt attempt(int number, Task task) {
    return new Attempt(
        number, number, provider.name(), provider.marketplace(), task, new Outcome.Recorded());
  }

  /**
   * @throws SupplierFailure for whatever is no yes
   */
  Outcome.Accepted accepted(Outcome outcome) {
    if (outcome instanceof Outcome.Accepted accepted) {
      return accepted;
    }
    if (outcome instanceof Outcome.Declined declined) {
      throw Refusal.of(provider.name(), declined);
    }
    throw unknown(outcome);
  }

  SupplierFailure unknown(Outcome outcome) {
    String why = outcome instanceof Outcome.Unknown unknown ? unknown.reason() : "under way";
    return new SupplierFailure.OutcomeUnknown(
        Origin.of(provider.name()), why, new IllegalStateException(why));
  }

  SupplierFailure forbidden(String why) {
    return new SupplierFailure.Forbidden(Origin.of(provider.name()), why);
  }

  String key(String name) {
    return "gateway %s %s".formatted(client, name);
  }

  /** A client cannot wait for a person, nor does it know of our limits. */
  private Intent fresh(String key, String request, Function<IntentId, List<Attempt>> attempts) {
    IntentId id = house.ids().intent();
    Intent intent =
        Intent.fresh(id, key, request, house.clock().instant(), attempts.apply(id))
            .by(Optional.of(client.replaceFirst(" ", "/")));
    return house.dispatch().unasked(intent);
  }

  private static boolean isOpen(Intent intent) {
    Outcome outcome = intent.attempts().get(0).outcome();
    return !outcome.isSettled()
        || (outcome instanceof Outcome.Accepted accepted && accepted.evidence().isPresent());
  }

  /** The same wish, time and again: numbered without a gap, so that the last is found quickly. */
  private final class Series {
    private final String words;

    Series(String words) {
      this.words = words;
    }

    String name(int number) {
      return words + " #" + number;
    }

    Optional<Intent> intent(int number) {
      return house.journal().byKey(key(name(number)));
    }

    /** 0 when there is none. */
    int last() {
      int above = 1;
      while (intent(above).isPresent()) {
        above *= 2;
      }
      int last = above / 2;
      while (above - last > 1) {
        int middle = last + (above - last) / 2;
        if (intent(middle).isPresent()) {
          last = middle;
        } else {
          above = middle;
        }
      }
      return last;
    }
  }
}
