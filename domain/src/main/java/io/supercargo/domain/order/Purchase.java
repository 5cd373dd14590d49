package io.supercargo.domain.order;

import io.supercargo.domain.Audience;
import io.supercargo.domain.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * An order for one merchant, ready to be placed.
 *
 * @param quoted what was quoted; its first trade type is the one to use
 * @param note to the seller, at most 500 characters
 */
public record Purchase(
    Reference reference,
    QuotedOrder quoted,
    Address address,
    Optional<String> note,
    Audience audience) {

  /** The same without its recipient, and without what was written to the seller. */
  public Purchase forgotten() {
    return new Purchase(reference, quoted, address.forgotten(), Optional.empty(), audience);
  }

  public List<OrderLine> lines() {
    return quoted.lines().stream().map(QuotedLine::line).toList();
  }

  /** The same, which nobody will send. */
  public Purchase refused(String why) {
    return new Purchase(reference, quoted.refused(why), address, note, audience);
  }

  public Optional<String> tradeType() {
    return quoted.terms().tradeTypes().stream().findFirst();
  }
}
