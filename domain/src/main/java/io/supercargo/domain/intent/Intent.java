package io.supercargo.domain.intent;

import io.supercargo.domain.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody's wish that a supplier does something, once.
 *
 * @param key the caller's idempotency key; unique
 * @param fingerprint of the request, which must be the same when the key is
 * @param caller who wishes it, where callers have names
 * @param attempts in the order of their numbers
 * @param approval the leave that it needs, where it does
 * @param resolution who settled it by hand, where somebody did
 * @param version counts the changes
 */
public record Intent(
    IntentId id,
    Task.Kind kind,
    String key,
    String fingerprint,
    Instant created,
    Optional<String> caller,
    List<Attempt> attempts,
    Optional<Approval> approval,
    Optional<Resolution> resolution,
    long version) {
  public Intent {
    attempts = List.copyOf(attempts);
  }

  /** How the whole stands. */
  public enum State {
    /** Something is recorded or under way. */
    OPEN,
    /** Nobody is told before a person has given leave. */
    NEEDS_APPROVAL,
    /** Nobody can say of some part whether it was done. */
    UNKNOWN,
    ACCEPTED,
    /** Some parts were done and others refused. */
    PARTLY,
    REFUSED
  }

  /**
   * A person's word on an outcome that no machine could tell.
   *
   * @param evidence what it rests on
   */
  public record Resolution(Instant at, String by, String evidence) {}

  /** One that is not written down yet, of nobody in particular. */
  public static Intent fresh(
      IntentId id, String key, String fingerprint, Instant created, List<Attempt> attempts) {
    return new Intent(
        id,
        attempts.get(0).task().kind(),
        key,
        fingerprint,
        created,
        Optional.empty(),
        attempts,
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** Whether a person has to give leave before anybody is told. */
  public boolean needsApproval() {
    return approval.filter(Approval::isWaitedFor).isPresent();
  }

  /** Since when suppliers may be told. */
  public Instant begun() {
    return approval.flatMap(Approval::decision).map(Approval.Decision::at).orElse(created);
  }

  public State state() {
    List<Outcome> outcomes = latest().stream().map(Attempt::outcome).toList();
    if (outcomes.stream().anyMatch(Outcome.Unknown.class::isInstance)) {
      return State.UNKNOWN;
    }
    if (!outcomes.stream().allMatch(Outcome::isSettled)) {
      return needsApproval() ? State.NEEDS_APPROVAL : State.OPEN;
    }
    long accepted = outcomes.stream().filter(Outcome.Accepted.class::isInstance).count();
    if (accepted == 0) {
      return State.REFUSED;
    }
    return accepted == outcomes.size() && nothingLeftOut(outcomes) ? State.ACCEPTED : State.PARTLY;
  }

  /** The last attempt at each part, in the order of the parts. */
  public List<Attempt> latest() {
    Map<Integer, Attempt> byPart = new TreeMap<>();
    attempts.stream()
        .sorted(Comparator.comparingInt(Attempt::number))
        .forEach(attempt -> byPart.put(attempt.part(), attempt));
    return List.copyOf(byPart.values());
  }

  /** What all that is or may be ordered costs, by provider. */
  public Map<String, Money> costs() {
    Map<String, Money> costs = new TreeMap<>();
    for (Attempt attempt : latest()) {
      attempt.cost().ifPresent(cost -> costs.merge(attempt.provider(), cost, Money::plus));
    }
    return costs;
  }

  public Attempt attempt(int number) {
    return attempts.stream()
        .filter(attempt -> attempt.number() == number)
        .findFirst()
        .orElseThrow(() -> Attempt.missing(number));
  }

  /** The same, with an attempt further. */
  public Intent with(int number, Outcome outcome) {
    return with(
        attempts.stream()
            .map(attempt -> attempt.number() == number ? attempt.becomes(outcome) : attempt)
            .toList());
  }

  /** The same version with other attempts, while it is not written down yet. */
  public Intent made(List<Attempt> others) {
    return copy(caller, others, approval, resolution, version);
  }

  /** The same version, wished by somebody with a name. */
  public Intent by(Optional<String> name) {
    return copy(name, attempts, approval, resolution, version);
  }

  /** The same version, which waits for a person's leave. */
  public Intent asking(Approval leave) {
    return copy(caller, attempts, Optional.of(leave), resolution, version);
  }

  /** The same, as one change of what it was before: several steps that are written down at once. */
  public Intent asOneChangeOf(Intent before) {
    return copy(caller, attempts, approval, resolution, before.version + 1);
  }

  /**
   * @throws IllegalArgumentException unless this comes right after the version that is kept
   */
  public void requireNextAfter(long kept) {
    if (version != kept + 1) {
      throw new IllegalArgumentException(
          "%s: version %d cannot follow %d".formatted(id, version, kept));
    }
  }

  /** The next version, with these attempts. */
  public Intent with(List<Attempt> others) {
    return copy(caller, others, approval, resolution, version + 1);
  }

  /** The next version, with the leave that it waited for, or without it for good. */
  public Intent decided(Approval.Decision word, List<Attempt> others) {
    return copy(caller, others, approval.map(it -> it.decided(word)), resolution, version + 1);
  }

  /** The next version, settled by a person. */
  public Intent resolved(int number, Outcome outcome, Resolution by) {
    Intent settled = with(number, outcome);
    return copy(caller, settled.attempts, approval, Optional.of(by), settled.version);
  }

  /**
   * The next version, without the recipient. What was asked for may hold the address, so that the
   * same under its key is refused from then on.
   */
  public Intent forgotten() {
    List<Attempt> others = attempts.stream().map(Attempt::forgotten).toList();
    return new Intent(
        id, kind, key, "forgotten", created, caller, others, approval, resolution, version + 1);
  }

  public boolean isForgotten() {
    return attempts.stream().allMatch(attempt -> attempt.equals(attempt.forgotten()));
  }

  private Intent copy(
      Optional<String> who,
      List<Attempt> others,
      Optional<Approval> leave,
      Optional<Resolution> word,
      long number) {
    return new Intent(id, kind, key, fingerprint, created, who, others, leave, word, number);
  }

  private static boolean nothingLeftOut(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(Outcome.Accepted.class::cast)
        .allMatch(accepted -> accepted.refused().isEmpty() && accepted.left().isEmpty());
  }
}
