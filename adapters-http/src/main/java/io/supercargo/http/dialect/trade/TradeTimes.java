package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times such as {@code 20180614101942000+0800}. They are written as in China; samples carry other
 * offsets too. Who passes them on may write {@code 2018-06-14 10:19:42}, in China.
 */
public final class TradeTimes {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuuMMddHHmmss")
          .appendValue(ChronoField.MILLI_OF_SECOND, 3)
          .appendOffset("+HHMM", "+0000")
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter PASSED_ON =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private TradeTimes() {}

  public static String write(Instant time) {
    return FORM.format(time.atOffset(CHINA));
  }

  /** Null where there is none. */
  public static @Nullable String write(Optional<Instant> time) {
    return time.map(TradeTimes::write).orElse(null);
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static Optional<Instant> read(String field, @Nullable String text) {
    try {
      return AddressParams.some(text).map(it -> time(it.strip()));
    } catch (DateTimeException notATime) {
      throw new InvalidValue(field, String.valueOf(text), "a time such as 20180614101942000+0800");
    }
  }

  private static Instant time(String text) {
    return text.matches("[0-9]{4}-.*")
        ? LocalDateTime.parse(text, PASSED_ON).toInstant(CHINA)
        : OffsetDateTime.parse(text, FORM).toInstant();
  }
}
