/** Has a favourite among the providers. */
final class Partial {
  static final String FAVOURITE = "leaky";

  private Partial() {}
}
