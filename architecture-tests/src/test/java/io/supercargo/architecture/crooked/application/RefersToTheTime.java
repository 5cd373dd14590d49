package io.supercargo.architecture.crooked.application;

import java.util.Date;
import java.util.function.Supplier;

/** Has somebody look at the clock on the wall. */
final class RefersToTheTime {
  @SuppressWarnings("JavaUtilDate") // the offence itself
  final Supplier<Date> now = Date::new;
}
