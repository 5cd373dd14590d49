package io.supercargo.web.console;

import io.supercargo.domain.InvalidValue;
import io.supercargo.web.request.Fields;
import java.util.UUID;

/** The key that a page's form brings along, so that a button that is pressed twice works once. */
final class FormKey {
  private static final String FIELD = "key";
  private static final String BEGINNING = "console-";

  private FormKey() {}

  /** For a page that is shown now. */
  static String fresh() {
    return of(UUID.randomUUID().toString());
  }

  /** The same for whoever looks at the same thing. */
  static String of(String name) {
    return BEGINNING + name;
  }

  /**
   * @throws InvalidValue for any but one of ours: others stand for what others wish
   */
  static String read(Fields fields) {
    String key = fields.requiredText(FIELD);
    if (!key.matches(BEGINNING + "[0-9A-Za-z_-]{1,100}")) {
      throw new InvalidValue(FIELD, key, "the one that the page was shown with");
    }
    return key;
  }
}
