package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.ports.provider.Settings;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The languages that are switched on for an account; Daji's customer service switches on others.
 * Chinese, the original, always is.
 */
public record Languages(Set<Language> on) {
  public static final Languages ALL = new Languages(EnumSet.allOf(Language.class));

  public Languages {
    EnumSet<Language> copy = EnumSet.of(Language.ZH);
    copy.addAll(on);
    on = Collections.unmodifiableSet(copy);
  }

  /** Reads {@code languages}; all where it is not there. */
  public static Languages read(Settings settings) {
    List<String> codes = settings.texts("languages");
    if (codes.isEmpty()) {
      return ALL;
    }
    return new Languages(
        codes.stream()
            .flatMap(code -> known(settings, code).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * @param field what the caller named the language by
   * @throws InvalidValue naming the language that is not switched on
   */
  public void require(String field, Language language) {
    if (!on.contains(language)) {
      throw new InvalidValue(
          field,
          language.code(),
          "one of " + codes(on) + ", which are switched on for this account");
    }
  }

  private static Optional<Language> known(Settings settings, String code) {
    try {
      return Optional.of(Language.of(code));
    } catch (InvalidValue unknown) {
      String all = codes(Arrays.asList(Language.values()));
      settings.problem("languages", code + " (expected: some of " + all + ")");
      return Optional.empty();
    }
  }

  private static String codes(Collection<Language> languages) {
    return languages.stream().map(Language::code).collect(Collectors.joining(", "));
  }
}
