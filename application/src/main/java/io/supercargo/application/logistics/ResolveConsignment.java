package io.supercargo.application.logistics;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.Dossier.Resolution;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.store.Dossiers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Lets a person say whether a consignment was made, with evidence, where its answer was lost.
 * Thread-safe.
 */
public final class ResolveConsignment {
  /** Longer than any supplier takes to answer: it is not under way any more. */
  private static final Duration FLIGHT = Duration.ofMinutes(5);

  private static final int PAGE = 100;

  private final Dossiers dossiers;
  private final Providers providers;
  private final InstantSource clock;

  public ResolveConsignment(Dossiers dossiers, Providers providers, InstantSource clock) {
    this.dossiers = dossiers;
    this.providers = providers;
    this.clock = clock;
  }

  /**
   * A person's word.
   *
   * @param number the supplier's of the consignment that was made; empty says that none was
   * @param evidence what the word rests on; never blank
   * @param by who says so; never blank
   */
  public record Word(Optional<String> number, String evidence, String by) {
    private static final int LONGEST = 2_000;

    public Word {
      InvalidValue.requireText("evidence", evidence);
      InvalidValue.requireText("by", by);
      if (evidence.length() > LONGEST) {
        throw new InvalidValue("evidence", evidence.length() + " characters", "at most " + LONGEST);
      }
      number
          .filter(it -> it.isBlank() || it.matches("(?s).*[\\s:].*"))
          .ifPresent(
              it -> {
                throw new InvalidValue("number", it, "the supplier's number of a consignment");
              });
    }
  }

  /** What would be kept; whatever is wrong with the word is found out here. */
  public Dossier looked(Dossier dossier, Word word) {
    requireOpen(dossier);
    Resolution resolution = new Resolution(clock.instant(), word.by(), word.evidence());
    return word.number().isEmpty()
        ? dossier.resolved(Optional.empty(), resolution)
        : dossier.resolved(Optional.of(consignment(dossier, word.number().get())), resolution);
  }

  /**
   * @throws InvalidValue for a consignment that is not unknown, and for a number that is another's
   * @throws SupplierFailure not found, where the supplier can be asked and has none of this number
   */
  public Dossier resolve(Dossier dossier, Word word) {
    Dossier settled = looked(dossier, word);
    if (!dossiers.settle(settled)) {
      throw new InvalidValue("id", dossier.id() + " changed meanwhile", "look at it again");
    }
    return settled;
  }

  private void requireOpen(Dossier dossier) {
    if (!dossier.isUnknown()) {
      throw new InvalidValue(
          "id", dossier.id() + " is " + dossier.state().code(), "one that is unknown");
    }
    Instant answered = dossier.changed().plus(FLIGHT);
    if (dossier.trouble().isEmpty() && clock.instant().isBefore(answered)) {
      throw new InvalidValue(
          "id", dossier.id() + " is under way", "one whose answer was lost, from " + answered);
    }
  }

  private Consignment consignment(Dossier dossier, String number) {
    requireUnclaimed(dossier, number);
    return providers.all().stream()
        .filter(provider -> provider.name().equals(dossier.provider()))
        .findFirst()
        .flatMap(provider -> provider.port(ConsignmentBook.class))
        .map(book -> book.consignment(number).value())
        .orElseGet(() -> Consignment.made(number, dossier.booking()));
  }

  /** One consignment is not that of two bookings. */
  private void requireUnclaimed(Dossier dossier, String number) {
    Optional<String> last = Optional.empty();
    List<Dossier> page;
    do {
      page = dossiers.newest(Optional.of(dossier.provider()), last, PAGE);
      for (Dossier other : page) {
        if (other.consignment().filter(it -> it.id().equals(number)).isPresent()) {
          throw new InvalidValue(
              "number", number + " is that of " + other.id(), "that of " + dossier.id());
        }
        last = Optional.of(other.id());
      }
    } while (page.size() == PAGE);
  }
}
