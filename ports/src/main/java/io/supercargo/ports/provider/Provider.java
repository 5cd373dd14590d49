package io.supercargo.ports.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A configured way to reach a marketplace: a name, and the capability ports that it has.
 *
 * <p>Thread-safe once built. Whoever opened it closes it.
 */
public final class Provider implements AutoCloseable {
  private final String name;
  private final String type;
  private final Optional<String> edition;
  private final Map<Class<?>, Object> ports;
  private final Map<Capability, Support> capabilities;
  private final List<Operation> operations;
  private final Optional<Supplier<Circuit>> circuit;
  private final Runnable onClose;

  private Provider(Builder builder) {
    this.name = builder.name;
    this.type = builder.type;
    this.edition = builder.edition;
    this.ports = Map.copyOf(builder.ports);
    this.capabilities = new EnumMap<>(builder.capabilities);
    this.operations = List.copyOf(builder.operations);
    this.circuit = builder.circuit;
    this.onClose = builder.onClose;
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

  /** The port, or empty when this provider does not have it. */
  public <P> Optional<P> port(Class<P> port) {
    return Optional.ofNullable(port.cast(ports.get(port)));
  }

  public Support support(Capability capability) {
    return capabilities.getOrDefault(capability, Support.NO);
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

  @Override
  public void close() {
    onClose.run();
  }

  /** This provider with another implementation of a port; one of the two is to be closed. */
  public <P> Provider replacing(Class<P> port, P implementation) {
    Builder copy = new Builder(name, type);
    copy.edition = edition;
    copy.ports.putAll(ports);
    copy.capabilities.putAll(capabilities);
    copy.operations = operations;
    copy.onClose = onClose;
    return copy.with(port, implementation).build();
  }

  @Override
  public String toString() {
    return name + " (" + type + edition.map(it -> " " + it).orElse("") + ")";
  }

  /** Puts a provider together. */
  public static final class Builder {
    private final String name;
    private final String type;
    private final Map<Class<?>, Object> ports = new HashMap<>();
    private final Map<Capability, Support> capabilities = new EnumMap<>(Capability.class);
    private Optional<String> edition = Optional.empty();
    private List<Operation> operations = List.of();
    private Optional<Supplier<Circuit>> circuit = Optional.empty();
    private Runnable onClose = () -> {};

    private Builder(String name, String type) {
      this.name = InvalidValue.requireText("provider", name);
      this.type = type;
    }

    public Builder edition(String edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    public <P> Builder with(Class<P> port, P implementation) {
      ports.put(port, implementation);
      return this;
    }

    public Builder supports(Capability capability, Support support) {
      capabilities.merge(capability, support, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      return this;
    }

    /** The wire's operations; what they serve is supported as surely as they are known. */
    public Builder operations(List<Operation> operations) {
      this.operations = operations;
      for (Operation operation : operations) {
        operation.capabilities().forEach(served -> supports(served, operation.support()));
      }
      return this;
    }

    /** Says how the line to the supplier is, whenever it is asked. */
    public Builder circuit(Supplier<Circuit> circuit) {
      this.circuit = Optional.of(circuit);
      return this;
    }

    public Builder onClose(Runnable onClose) {
      this.onClose = onClose;
      return this;
    }

    public Provider build() {
      return new Provider(this);
    }
  }
}
