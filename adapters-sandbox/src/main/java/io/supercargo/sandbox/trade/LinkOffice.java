package io.supercargo.sandbox.trade;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Makes links to pages of payment that nobody can guess. */
final class LinkOffice {
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Supplier<URI> publicUrl;

  LinkOffice(Supplier<URI> publicUrl) {
    this.publicUrl = publicUrl;
  }

  URI write(Clerk clerk, List<String> orderIds) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    clerk.link(token, orderIds);
    return URI.create(publicUrl.get() + "/sandbox/pay/" + token);
  }
}
