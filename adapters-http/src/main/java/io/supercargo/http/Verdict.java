package io.supercargo.http;

import io.supercargo.ports.failure.SupplierFailure;
import java.io.IOException;

/** Tells an answer that says no from one that says yes, whatever its HTTP status. */
@FunctionalInterface
public interface Verdict {
  /**
   * @throws SupplierFailure for an answer that says no
   * @throws IOException for one that is not in the wire's envelope
   */
  void check(String provider, byte[] answer) throws IOException;

  /** Whether answers with a client's error for an HTTP status are in the wire's envelope too. */
  default boolean judgesErrors() {
    return false;
  }
}
