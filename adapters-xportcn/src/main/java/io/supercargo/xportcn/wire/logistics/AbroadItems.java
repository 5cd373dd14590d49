package io.supercargo.xportcn.wire.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goods that go abroad and the ways that they go, in both directions. */
final class AbroadItems {
  private AbroadItems() {}

  static WireAbroadItem write(ConsignedItem item) {
    return new WireAbroadItem(
        item.itemId(),
        item.skuId(),
        item.quantity(),
        item.title().orElse(null),
        item.imageUrl().map(URI::toString).orElse(null),
        item.route().map(AbroadItems::write).orElse(null),
        currency(item.price()),
        price(item.price()));
  }

  static ConsignedItem read(WireAbroadItem wire) {
    return new ConsignedItem(
        required("itemId", wire.itemId()),
        required("skuId", wire.skuId()),
        requireNonNullElse(wire.quantity(), 1L),
        some(wire.price()).isEmpty() ? Money.fen(0) : money(wire.price(), wire.currency()),
        some(wire.title()),
        some(wire.imageUrl()).map(AbroadItems::uri),
        Optional.ofNullable(wire.freightInfo()).map(AbroadItems::route));
  }

  static WirePassage write(Route route) {
    return new WirePassage(
        route.id(), route.carrier().orElse(null), route.category().orElse(null), null, null);
  }

  static WirePassage write(Passage passage) {
    WirePassage route = write(passage.route());
    return new WirePassage(
        route.serviceId(),
        route.companyName(),
        route.serviceCategory(),
        currency(passage.freight()),
        price(passage.freight()));
  }

  static Route route(WirePassage wire) {
    return new Route(
        required("serviceId", wire.serviceId()),
        some(wire.companyName()),
        some(wire.serviceCategory()));
  }

  static Passage passage(WirePassage wire) {
    return new Passage(route(wire), money(wire.price(), wire.currency()));
  }

  static String price(Money money) {
    return money.amount().toPlainString();
  }

  static String currency(Money money) {
    return money.currency().getCurrencyCode();
  }

  /** Yuan where no currency is named. */
  static Money money(@Nullable String price, @Nullable String currency) {
    String amount = required("price", price);
    try {
      return new Money(new BigDecimal(amount), Currency.getInstance(some(currency).orElse("CNY")));
    } catch (IllegalArgumentException notMoney) {
      throw new InvalidValue("price", amount + " " + currency, "a decimal number and a currency");
    }
  }

  static String required(String field, @Nullable String text) {
    return some(text).orElseThrow(() -> new InvalidValue(field, "missing", "a text"));
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  private static URI uri(String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValue("imageUrl", text, "the address of a picture");
    }
  }
}
