package io.supercargo.http.dialect.taobao.chat;

import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.util.Optional;

/** Who talks to sellers on Taobao; a user of the distributor platform, not of its interface. */
public record ChatLogin(String name, Secret password) {
  /** {@code chat-login} and {@code chat-password} of a provider's section. */
  public static Optional<ChatLogin> read(Settings settings) {
    Optional<Secret> password = settings.optionalSecret("chat-password");
    return settings
        .optionalText("chat-login")
        .map(
            name ->
                new ChatLogin(name, password.orElseGet(() -> settings.secret("chat-password"))));
  }

  /** What is said where nobody is configured. */
  public static Unauthenticated missing(String provider) {
    return new Unauthenticated(
        Origin.of(provider),
        provider + ": Taobao's chat wants chat-login and chat-password in the configuration");
  }
}
