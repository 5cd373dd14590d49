package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When things happened: milliseconds, or Chinese time as text. */
public final class PurchaseTimes {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private PurchaseTimes() {}

  public static Optional<Instant> read(String field, @Nullable String told) {
    return Receivers.some(told).filter(text -> !text.equals("0")).map(text -> time(field, text));
  }

  public static String write(Instant time) {
    return Long.toString(time.toEpochMilli());
  }

  /** Chinese time. */
  public static String text(Instant time) {
    return TEXT.format(time.atOffset(CHINA));
  }

  private static Instant time(String field, String text) {
    try {
      return text.matches("[0-9]{1,15}")
          ? Instant.ofEpochMilli(Long.parseLong(text))
          : LocalDateTime.parse(text, TEXT).toInstant(CHINA);
    } catch (DateTimeException neither) {
      throw new InvalidValue(field, text, "milliseconds or a time such as 2026-05-20 15:40:00");
    }
  }
}
