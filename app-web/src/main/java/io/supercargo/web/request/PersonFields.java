package io.supercargo.web.request;

import io.supercargo.application.people.ForgetPeople;
import io.supercargo.application.people.Forgotten;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who wants to be forgotten, as callers write it: by an order or by a telephone number.
 */
public record PersonFields(Optional<String> order, Optional<String> phone) {
  public static final List<String> NAMES = List.of("order", "phone");

  /**
   * @throws InvalidValue for neither, and for both
   */
  public static PersonFields read(Fields fields) {
    Optional<String> order = fields.text("order");
    Optional<String> phone = fields.text("phone");
    if (order.isPresent() == phone.isPresent()) {
      throw new InvalidValue(
          "order", order.isPresent() ? "with phone" : "missing", "an order or a phone");
    }
    return new PersonFields(order, phone);
  }

  /** What the audit log says it was about: it remembers nobody's number. */
  public String subject() {
    return order.orElse("a telephone number");
  }

  public Forgotten forgottenBy(ForgetPeople forget, boolean dryRun) {
    return order
        .map(id -> forget.order(id, dryRun))
        .orElseGet(() -> forget.phone(phone.orElseThrow(), dryRun));
  }
}
