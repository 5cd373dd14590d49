package io.supercargo.web.request;

import io.supercargo.application.account.ConnectAccount;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** With what an account at a supplier is connected, as callers write it. */
public final class ConnectionFields {
  public static final List<String> KNOWN = List.of("code", "state", "callback");

  private ConnectionFields() {}

  /** Ends with the code that came back, with its state or from where it was sent to. */
  public static Tokens end(ConnectAccount connect, String provider, Fields fields) {
    Secret code = new Secret(fields.requiredText("code"));
    Optional<String> state = fields.text("state");
    return state.isPresent()
        ? connect.end(provider, code, state.get())
        : connect.end(provider, code, callback(fields));
  }

  /** Where the holder comes back to; ours where nothing is said. */
  public static Optional<URI> callback(Fields fields) {
    return fields.text("callback").map(ConnectionFields::url);
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text);
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
        return url;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, with the same words
    }
    throw new InvalidValue("callback", text, "an http or https address");
  }
}
