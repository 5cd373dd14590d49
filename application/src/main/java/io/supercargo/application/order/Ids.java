package io.supercargo.application.order;

import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.Reference;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Makes ids that sort by the time of their making. Thread-safe. */
public final class Ids {
  private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int TIME = 10;
  private static final int CHANCE = 10;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public Ids(InstantSource clock) {
    this.clock = clock;
  }

  public IntentId intent() {
    return new IntentId("in_" + fresh());
  }

  String quote() {
    return "qt_" + fresh();
  }

  String item() {
    return "it_" + fresh();
  }

  /** Of a message that came in. */
  public String push() {
    return "pu_" + fresh();
  }

  /** Of a system that is told of events. */
  public String endpoint() {
    return "wh_" + fresh();
  }

  /** Of a consignment. */
  public String consignment() {
    return "co_" + fresh();
  }

  /** Of a key to this house. */
  public String key() {
    return "ky_" + fresh();
  }

  /** Of a change that was noted. */
  public String audit() {
    return "au_" + fresh();
  }

  /** Another for every attempt: letters and digits alone, which no wire refuses. */
  static Reference reference(IntentId intent, int attempt) {
    return new Reference("sc" + intent.value().substring("in_".length()) + attempt);
  }

  private String fresh() {
    return digits(clock.millis(), TIME) + digits(random.nextLong(), CHANCE);
  }

  private static String digits(long bits, int count) {
    char[] text = new char[count];
    long left = bits;
    for (int i = count - 1; i >= 0; i--) {
      text[i] = DIGITS[(int) (left & 31)];
      left >>>= 5;
    }
    return new String(text);
  }
}
