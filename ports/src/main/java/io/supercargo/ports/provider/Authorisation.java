package io.supercargo.ports.provider;

import java.net.URI;

/** Lets the holder of a supplier's account give it into our hands. Thread-safe. */
public interface Authorisation {
  /**
   * The supplier's page on which the holder says yes. Nothing is called.
   *
   * @param callback where the holder is sent afterwards, with a code; the supplier may want to know
   *     its host beforehand
   * @param state comes back with the code, to tell our question from anybody else's
   */
  URI page(URI callback, String state);

  /**
   * Exchanges the code for tokens and keeps them. A code is good once.
   *
   * @param callback the same as before
   * @throws io.supercargo.ports.failure.SupplierFailure when the supplier refuses the code
   */
  Tokens accept(Secret code, URI callback);

  /**
   * Buys new tokens, the long-lived one too where the wire can, and keeps them.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure when the supplier refuses
   */
  Tokens renew();
}
