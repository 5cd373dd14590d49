package io.supercargo.testkit.order;

import io.supercargo.domain.Capability;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxRefunds;
import io.supercargo.testkit.account.Clients;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/**
 * A provider to be bought from, and what is known of its goods. One sample serves all suites; it is
 * put together once and may be shared by tests.
 */
public final class OrderSample {
  final Provider provider;
  final OrderLine line;
  final Set<Told> told = EnumSet.allOf(Told.class);
  Address address = Clients.hangzhou();
  Optional<OrderLine> other = Optional.empty();
  Optional<OrderLine> soldOut = Optional.empty();
  Optional<OrderLine> unknown = Optional.empty();
  String missing = "1";
  Optional<Consumer<String>> seller = Optional.empty();
  Optional<Consumer<URI>> payer = Optional.empty();
  Optional<SandboxRefunds> refunds = Optional.empty();

  private OrderSample(Provider provider, OrderLine line) {
    this.provider = provider;
    this.line = line;
  }

  /**
   * @param provider seen from the marketplace that is meant
   * @param line of which there is more than all tests buy; named as an order of this wire names it
   */
  public static OrderSample of(Provider provider, OrderLine line) {
    return new OrderSample(provider, line);
  }

  /** What this wire does not tell; all is told unless said. */
  public OrderSample withholds(Told... what) {
    for (Told one : what) {
      told.remove(one);
    }
    return this;
  }

  /** Where goods are sent to; an address that the wire carries whole. */
  public OrderSample to(Address place) {
    address = place;
    return this;
  }

  /** Of another merchant, and as plenty. */
  public OrderSample other(OrderLine line) {
    other = Optional.of(line);
    return this;
  }

  /** More of the first line's product than there is. */
  public OrderSample soldOut(OrderLine line) {
    soldOut = Optional.of(line);
    return this;
  }

  /** Of a product that nobody has. */
  public OrderSample unknown(OrderLine line) {
    unknown = Optional.of(line);
    return this;
  }

  /** An order number of the right form that no order has; 1 unless told. */
  public OrderSample missing(String orderId) {
    missing = orderId;
    return this;
  }

  /** Makes the seller send a paid order. */
  public OrderSample seller(Consumer<String> sends) {
    seller = Optional.of(sends);
    return this;
  }

  /** Lets the seller say something to refunds. */
  public OrderSample refunds(SandboxRefunds says) {
    refunds = Optional.of(says);
    return this;
  }

  /** Makes a person pay on a page. */
  public OrderSample payer(Consumer<URI> pays) {
    payer = Optional.of(pays);
    return this;
  }

  /**
   * This sample, or the end of the test without a verdict where the provider lacks a capability.
   */
  OrderSample having(Capability... capabilities) {
    for (Capability capability : capabilities) {
      Assumptions.assumeTrue(
          provider.can(capability), () -> provider + " does not declare " + capability.code());
    }
    return this;
  }

  /** Ends the test without a verdict where the wire does not tell what the law is about. */
  void needs(Told... what) {
    for (Told one : what) {
      Assumptions.assumeTrue(told.contains(one), () -> one + " is not told");
    }
  }

  /** A hint, or the end of the test without a verdict. */
  static <T> T hint(Optional<T> hint, String name) {
    Assumptions.assumeTrue(hint.isPresent(), () -> "the sample has no " + name);
    return hint.orElseThrow();
  }

  /** A port that the provider must have. */
  <P> P port(Class<P> port) {
    return provider
        .port(port)
        .orElseThrow(() -> new AssertionError(provider + " has no " + port.getSimpleName()));
  }
}
