package io.supercargo.domain.account;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.util.Optional;

/**
 * The way to talk to a seller. An address may let in whoever has it: it is shown to nobody else.
 *
 * @param url a page of the supplier's
 * @param nickname the seller's name in the supplier's own chat
 */
public record ChatLink(Optional<URI> url, Optional<String> nickname) {
  public ChatLink {
    if (url.isEmpty() && nickname.isEmpty()) {
      throw new InvalidValue("url", "missing", "an address, a nickname, or both");
    }
  }
}
