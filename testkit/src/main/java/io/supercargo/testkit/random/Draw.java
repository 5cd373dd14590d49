package io.supercargo.testkit.random;

import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws small things from a seed, the odd ones as often as the plain. */
final class Draw {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final int MOST_DECIMALS = 4;

  /** What has broken a mapper, an encoder or a signature somewhere before. */
  private static final List<String> ODD_TEXTS =
      List.of(
          "包",
          "20A黄铜尖嘴LCR开尔文测试夹",
          "𠮷野家😀",
          "Ω\u0301 e\u0301 é",
          "İstanbul ı",
          "حقيبة قماش",
          "a\"b\\c/d",
          "line\r\nnext\ttab",
          "<b>1 &lt; 2 &amp; 3</b>",
          "100% +1&a=b;c,d",
          "\u2028\u2029\uFEFF\u0001",
          "null",
          "0",
          " edges ",
          "长".repeat(2000));

  private final Random random;

  Draw(Random random) {
    this.random = random;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> Optional<T> maybe(Supplier<T> drawn) {
    return coin() ? Optional.of(drawn.get()) : Optional.empty();
  }

  /** Any number from none to the most. */
  <T> List<T> some(int most, Supplier<T> drawn) {
    List<T> list = new ArrayList<>();
    for (int left = between(0, most); left > 0; left--) {
      list.add(drawn.get());
    }
    return list;
  }

  /** Never blank. */
  String text() {
    return coin() ? one(ODD_TEXTS) : "text " + random.nextInt(1000);
  }

  /** The same, cut where it is longer. */
  String text(int longest) {
    String text = text();
    return text.substring(0, Math.min(text.length(), longest));
  }

  String textOrEmpty() {
    return between(0, 4) == 0 ? "" : text();
  }

  /** Letters and digits alone, for ids. */
  String word() {
    return Integer.toString(between(1, Integer.MAX_VALUE - 1), Character.MAX_RADIX);
  }

  /** A whole number from zero to the most, which is drawn as often as zero. */
  long count(long most) {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> most;
      default -> Math.min(most, random.nextInt(10_000));
    };
  }

  /** Yuan of none to four decimals, trailing zeros and nothing at all among them. */
  Money money() {
    long unscaled = one(List.of(0L, 1L, 10L, 2900L, 9_999_999_999L, count(1_000_000)));
    return new Money(BigDecimal.valueOf(unscaled, between(0, MOST_DECIMALS)), CNY);
  }

  /** A share from 0 to 1 as percents with at most two decimals tell it. */
  BigDecimal share() {
    int scale = between(2, MOST_DECIMALS);
    int whole = BigDecimal.ONE.movePointRight(scale).intValueExact();
    return BigDecimal.valueOf(one(List.of(0, whole, between(0, whole))), scale);
  }

  String address() {
    String name = one(List.of("a.jpg", "包.png", "!!3258482505-0-cib.jpg", "b.webp?x=1&y=2"));
    return "https://pictures.example/" + word() + "/" + name;
  }
}
