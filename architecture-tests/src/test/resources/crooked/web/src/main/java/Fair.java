/** Reads any type, e.g. {@code leaky}. */
final class Fair {
  // Even leaky.
}
