package io.supercargo.testkit.random;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Mobile;
import io.supercargo.domain.account.Registration;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Buyers that nobody is, and addresses in China where nobody lives. */
public final class People {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_STREET = 500;
  private static final int LONGEST_LOGIN = 32;
  private static final List<String> PHONES =
      List.of("13800138000", "+86 138-0013-8000", "110", "0579-85550000 12");

  /** No blanks, since some wires keep regions apart by them. */
  private static final List<String> PLACES = List.of("浙江省", "金华市", "新疆维吾尔自治区", "𠮷林", "İzmir");

  private People() {}

  /** An address; the same seed draws the same one. */
  public static Address address(Random random) {
    Draw draw = new Draw(random);
    return new Address(
        new Receiver(draw.text(LONGEST_NAME), draw.one(PHONES), draw.maybe(() -> draw.one(PHONES))),
        region(draw),
        draw.text(LONGEST_STREET),
        draw.maybe(() -> draw.one(List.of("322000", "0", "A1B 2C3", "12345-6789"))));
  }

  /** An address with a number of its own; the same seed draws the same one. */
  public static SavedAddress savedAddress(Random random) {
    Draw draw = new Draw(random);
    String id = Long.toString(draw.one(List.of(1L, 999_999_999_999_999_999L, 1 + draw.count(99))));
    return new SavedAddress(id, address(random), draw.coin());
  }

  /** What was understood of an address; the same seed draws the same. */
  public static ParsedAddress parsedAddress(Random random) {
    Draw draw = new Draw(random);
    String street = draw.textOrEmpty();
    return new ParsedAddress(
        draw.maybe(draw::text),
        draw.maybe(() -> draw.one(PHONES)),
        draw.maybe(() -> region(draw)),
        street,
        draw.maybe(draw::word));
  }

  /** A buyer from any country; the same seed draws the same one. */
  public static Registration registration(Random random) {
    Draw draw = new Draw(random);
    BuyerId buyer = new BuyerId("buyer " + draw.word());
    boolean byMail = draw.coin();
    boolean byPhone = !byMail || draw.coin();
    return new Registration(
        buyer,
        draw.text(LONGEST_LOGIN),
        draw.word(),
        draw.one(List.of(Locale.getISOCountries())),
        byMail ? Optional.of(draw.word() + "@b.example") : Optional.empty(),
        byPhone
            ? Optional.of(new Mobile(draw.one(List.of("090-1234-5678", "+81 90")), "JP"))
            : Optional.empty(),
        draw.maybe(() -> draw.one(List.of("192.0.2.7", "2001:DB8::7"))));
  }

  private static Region region(Draw draw) {
    return new Region(
        Region.CHINA,
        draw.one(PLACES),
        draw.one(PLACES),
        draw.maybe(() -> draw.one(PLACES)),
        draw.maybe(() -> draw.one(PLACES)),
        draw.maybe(() -> draw.one(List.of("330782", "330782001", "CN-ZJ"))));
  }
}
