package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which orders are asked for, newest first; all that is given must hold.
 *
 * @param createdFrom included
 * @param createdTo left out
 */
public record OrderQuery(
    Optional<OrderStatus> status,
    Optional<Reference> reference,
    Optional<Instant> createdFrom,
    Optional<Instant> createdTo,
    PageRequest page) {
  public OrderQuery {
    if (createdFrom.isPresent()
        && createdTo.isPresent()
        && !createdFrom.get().isBefore(createdTo.get())) {
      throw new InvalidValue("createdFrom", createdFrom.get(), "before " + createdTo.get());
    }
  }

  public static OrderQuery all(PageRequest page) {
    return new OrderQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
  }

  public static OrderQuery of(Reference reference) {
    return new OrderQuery(
        Optional.empty(),
        Optional.of(reference),
        Optional.empty(),
        Optional.empty(),
        PageRequest.FIRST);
  }

  public static OrderQuery between(Instant from, Instant to, PageRequest page) {
    return new OrderQuery(
        Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to), page);
  }
}
