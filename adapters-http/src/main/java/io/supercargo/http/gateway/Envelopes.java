package io.supercargo.http.gateway;

import io.supercargo.ports.failure.SupplierFailure;

/** What a wire wraps its answers in. Thread-safe. */
public interface Envelopes {
  /** What success and refusal are records of. */
  Class<?> type();

  /** A wire record around what was asked for. */
  Object success(Object data);

  /** What the wire calls a field of the domain, where a complaint names it. */
  default String spelt(String field) {
    return field;
  }

  /** A wire record that says no, with the wire's own code for this kind of failure. */
  Object refusal(SupplierFailure failure);

  /** The HTTP status of a refusal; most wires say 200 whatever happens. */
  default int status(SupplierFailure failure) {
    return 200;
  }
}
