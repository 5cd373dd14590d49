package io.supercargo.architecture.crooked.application;

import java.util.function.UnaryOperator;

/** Reads differently in Turkish. */
final class AsksTheLocale {
  @SuppressWarnings("StringCaseLocaleUsage") // the offence itself
  final UnaryOperator<String> quiet = String::toLowerCase;
}
