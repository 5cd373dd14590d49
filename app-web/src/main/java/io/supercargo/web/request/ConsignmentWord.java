package io.supercargo.web.request;

import io.supercargo.application.logistics.ResolveConsignment.Word;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Optional;

/** A person's word on a consignment, from what was sent. */
public final class ConsignmentWord {
  public static final List<String> KNOWN = List.of("made", "number", "evidence", "by", "dryRun");

  private ConsignmentWord() {}

  public static Word read(Fields fields) {
    return new Word(number(fields), fields.requiredText("evidence"), fields.requiredText("by"));
  }

  /** Never taken for granted: whoever forgets it would have it booked again. */
  private static Optional<String> number(Fields fields) {
    if (fields.text("made").isEmpty()) {
      throw new InvalidValue("made", "missing", "true or false");
    }
    Optional<String> number = fields.text("number");
    if (fields.flag("made") == number.isEmpty()) {
      throw new InvalidValue(
          "number",
          number.map(it -> it + " with made: false").orElse("none"),
          "the supplier's number of what was made with made: true, or none with made: false");
    }
    return number;
  }
}
