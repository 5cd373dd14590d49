package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.product.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order as its supplier tells it.
 *
 * @param id the supplier's
 * @param nativeStatus the supplier's own word
 * @param reference ours, where the supplier kept it
 * @param closeReason why it ended early, in the supplier's words
 * @param notes what else the supplier says, by its own names; never read
 */
public record Order(
    String id,
    OrderStatus status,
    String nativeStatus,
    Optional<Shop> seller,
    List<OrderedLine> lines,
    Amounts amounts,
    Optional<Address> address,
    Times times,
    Optional<Reference> reference,
    Optional<String> closeReason,
    Map<String, String> notes) {
  public Order {
    InvalidValue.requireText("orderId", id);
    lines = List.copyOf(lines);
    notes = Map.copyOf(notes);
  }

  /** The same, under another name of ours. */
  public Order under(Reference name) {
    return new Order(
        id,
        status,
        nativeStatus,
        seller,
        lines,
        amounts,
        address,
        times,
        Optional.of(name),
        closeReason,
        notes);
  }

  /** The same without its recipient. */
  public Order forgotten() {
    return new Order(
        id,
        status,
        nativeStatus,
        seller,
        lines,
        amounts,
        Optional.empty(),
        times,
        reference,
        closeReason,
        Map.of());
  }

  /** When it came so far; empty for what has not happened or is not told. */
  public record Times(
      Instant created,
      Optional<Instant> paid,
      Optional<Instant> shipped,
      Optional<Instant> received,
      Optional<Instant> ended) {
    public static Times since(Instant created) {
      return new Times(
          created, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
