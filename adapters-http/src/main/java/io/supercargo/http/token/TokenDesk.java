package io.supercargo.http.token;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;

/** Where a wire hands out tokens. What is asked here needs none. Thread-safe. */
public interface TokenDesk {
  /** The page on which the account's holder says yes. */
  URI page(URI callback, String state);

  /** Tokens for a code, which is good once. */
  Tokens exchange(Secret code, URI callback);

  /** New tokens for the old ones' refresh token. */
  Tokens refresh(Secret refresh);

  /** New tokens and, where the wire knows such a thing, a refresh token that lives anew. */
  default Tokens postpone(Tokens old, Secret refresh) {
    return refresh(refresh);
  }

  /** Whether it is the access token that was refused, and not the signature or the key. */
  boolean isOfToken(SupplierFailure.Unauthenticated refused);
}
