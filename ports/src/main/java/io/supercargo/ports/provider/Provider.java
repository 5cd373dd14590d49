package io.supercargo.ports.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A configured way to reach one or several marketplaces: a name, and the capability ports that it
 * has at each. It is seen from one marketplace, its main one unless {@link #at} says otherwise;
 * what belongs to no marketplace, such as an address book, stands at the main one.
 *
 * <p>Thread-safe once built. Whoever opened it closes it.
 */
public final class Provider implements AutoCloseable {
  private final String name;
  private final String type;
  private final Optional<String> edition;
  private final Marketplace marketplace;
  private final Map<Marketplace, Stall> stalls;
  private final List<Operation> operations;
  private final Optional<Supplier<Circuit>> circuit;
  private final Supplier<List<Allowance>> budget;
  private final Runnable onClose;

  private Provider(Builder builder, Marketplace marketplace) {
    this.name = builder.name;
    this.type = builder.type;
    this.edition = builder.edition;
    this.marketplace = marketplace;
    this.stalls = Collections.unmodifiableMap(new EnumMap<>(builder.stalls));
    this.operations = List.copyOf(builder.operations);
    this.circuit = builder.circuit;
    this.budget = builder.budget;
    this.onClose = builder.onClose;
  }

  private Provider(Provider other, Marketplace marketplace, Map<Marketplace, Stall> stalls) {
    this.name = other.name;
    this.type = other.type;
    this.edition = other.edition;
    this.marketplace = marketplace;
    this.stalls = stalls;
    this.operations = other.operations;
    this.circuit = other.circuit;
    this.budget = other.budget;
    this.onClose = other.onClose;
  }

  public static Builder named(String name, String type) {
    return new Builder(name, type);
  }

  /** The name that configuration gave it, e.g. {@code xport-main}. */
  public String name() {
    return name;
  }

  /** The provider type, e.g. {@code xportcn}. */
  public String type() {
    return type;
  }

  /** The generation of the wire, where the type has several. */
  public Optional<String> edition() {
    return edition;
  }

  /** From where it is seen. */
  public Marketplace marketplace() {
    return marketplace;
  }

  /** Those where it can do anything, in the order of the enumeration. */
  public Set<Marketplace> marketplaces() {
    Set<Marketplace> reached = EnumSet.noneOf(Marketplace.class);
    stalls.forEach((where, stall) -> stall.addIfAble(where, reached));
    return Collections.unmodifiableSet(reached);
  }

  /** The same provider seen from a marketplace, which it need not reach. */
  public Provider at(Marketplace other) {
    return other == marketplace ? this : new Provider(this, other, stalls);
  }

  /** The port, or empty when this provider does not have it here. */
  public <P> Optional<P> port(Class<P> port) {
    return Optional.ofNullable(port.cast(stall().ports.get(port)));
  }

  public Support support(Capability capability) {
    return stall().capabilities.getOrDefault(capability, Support.NO);
  }

  public boolean can(Capability capability) {
    return support(capability) != Support.NO;
  }

  /** Every wire operation, whole; empty for a provider without a wire. */
  public List<Operation> operations() {
    return operations;
  }

  /** Whether it is called right now; empty for a provider without a line. */
  public Optional<Circuit> circuit() {
    return circuit.map(Supplier::get);
  }

  /** How often it is called and may be; empty for a provider without a line. */
  public List<Allowance> budget() {
    return budget.get();
  }

  @Override
  public void close() {
    onClose.run();
  }

  /** This provider with another implementation of a port here; one of the two is to be closed. */
  public <P> Provider replacing(Class<P> port, P implementation) {
    Map<Marketplace, Stall> changed = new EnumMap<>(stalls);
    Stall copy = stall().copy();
    copy.ports.put(port, implementation);
    changed.put(marketplace, copy);
    return new Provider(this, marketplace, Collections.unmodifiableMap(changed));
  }

  private Stall stall() {
    return stalls.getOrDefault(marketplace, Stall.EMPTY);
  }

  @Override
  public String toString() {
    return name + " (" + type + edition.map(it -> " " + it).orElse("") + ")";
  }

  /** What a provider has at one marketplace. Not changed once the provider is built. */
  private static final class Stall {
    private static final Stall EMPTY = new Stall();

    private final Map<Class<?>, Object> ports = new HashMap<>();
    private final Map<Capability, Support> capabilities = new EnumMap<>(Capability.class);

    void supports(Capability capability, Support support) {
      capabilities.merge(capability, support, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    void addIfAble(Marketplace where, Set<Marketplace> reached) {
      if (capabilities.values().stream().anyMatch(support -> support != Support.NO)) {
        reached.add(where);
      }
    }

    Stall copy() {
      Stall copy = new Stall();
      copy.ports.putAll(ports);
      copy.capabilities.putAll(capabilities);
      return copy;
    }
  }

  /** Puts a provider together. */
  public static final class Builder {
    private final String name;
    private final String type;
    private final Map<Marketplace, Stall> stalls = new EnumMap<>(Marketplace.class);
    private Marketplace main = Marketplace.ALIBABA_1688;
    private Marketplace here = main;
    private Optional<String> edition = Optional.empty();
    private List<Operation> operations = List.of();
    private Optional<Supplier<Circuit>> circuit = Optional.empty();
    private Supplier<List<Allowance>> budget = List::of;
    private Runnable onClose = () -> {};

    private Builder(String name, String type) {
      this.name = InvalidValue.requireText("provider", name);
      this.type = type;
    }

    public Builder edition(String edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /** The marketplace from which it is seen unless another is asked for; 1688 if never said. */
    public Builder mainly(Marketplace marketplace) {
      this.main = marketplace;
      return at(marketplace);
    }

    /** What follows is there at this marketplace. */
    public Builder at(Marketplace marketplace) {
      this.here = marketplace;
      return this;
    }

    public <P> Builder with(Class<P> port, P implementation) {
      stall(here).ports.put(port, implementation);
      return this;
    }

    public Builder supports(Capability capability, Support support) {
      stall(here).supports(capability, support);
      return this;
    }

    /** The wire's operations; what they serve is supported as surely as they are known. */
    public Builder operations(List<Operation> operations) {
      this.operations = operations;
      for (Operation operation : operations) {
        Stall stall = stall(operation.marketplace().orElse(main));
        operation.capabilities().forEach(served -> stall.supports(served, operation.support()));
      }
      return this;
    }

    /** Says how the line to the supplier is, whenever it is asked. */
    public Builder circuit(Supplier<Circuit> circuit) {
      this.circuit = Optional.of(circuit);
      return this;
    }

    /** Tells how often the supplier is called and may be, whenever it is asked. */
    public Builder budget(Supplier<List<Allowance>> budget) {
      this.budget = budget;
      return this;
    }

    public Builder onClose(Runnable onClose) {
      this.onClose = onClose;
      return this;
    }

    public Provider build() {
      return new Provider(this, main);
    }

    private Stall stall(Marketplace marketplace) {
      return stalls.computeIfAbsent(marketplace, first -> new Stall());
    }
  }
}
