package io.supercargo.alibaba.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.trade.TradeTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times such as {@code 2023-10-01 10:10:10}, of China; those of 1688's own form are read too. */
final class SaleTimes {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private SaleTimes() {}

  static String write(Instant time) {
    return FORM.format(time.atOffset(CHINA));
  }

  static @Nullable String write(Optional<Instant> time) {
    return time.map(SaleTimes::write).orElse(null);
  }

  static Instant required(String field, @Nullable String text) {
    return read(field, text)
        .orElseThrow(
            () -> new InvalidValue(field, "missing", "a time such as 2023-10-01 10:10:10"));
  }

  static Optional<Instant> read(String field, @Nullable String text) {
    try {
      return SearchTerms.some(text)
          .map(it -> LocalDateTime.parse(it.strip(), FORM).toInstant(CHINA));
    } catch (DateTimeException otherForm) {
      return TradeTimes.read(field, text);
    }
  }
}
