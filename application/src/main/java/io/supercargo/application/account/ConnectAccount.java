package io.supercargo.application.account;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the holder of an account at a supplier give it into our hands. Thread-safe. */
public final class ConnectAccount {
  private final Providers providers;
  private final Supplier<URI> publicUrl;
  private final OpenStates states;

  /**
   * @param publicUrl where suppliers find this server, without a slash at its end
   */
  public ConnectAccount(Providers providers, Supplier<URI> publicUrl, OpenStates states) {
    this.providers = providers;
    this.publicUrl = publicUrl;
    this.states = states;
  }

  /**
   * A page to be sent to.
   *
   * @param page the supplier's, on which the holder says yes
   * @param callback where the holder comes back to, with a code
   * @param state comes back too
   */
  public record Invitation(URI page, URI callback, String state) {}

  /**
   * Begins; nobody is called.
   *
   * @param callback ours unless it is another that the supplier was told of
   * @throws InvalidValue for a provider whose accounts are not connected so
   */
  public Invitation begin(String provider, Optional<URI> callback) {
    Authorisation authorisation = authorisation(provider);
    URI back = callback.orElseGet(() -> ours(provider));
    String state = states.open(provider, back);
    return new Invitation(authorisation.page(back, state), back, state);
  }

  /**
   * Ends with a code that came back with its state.
   *
   * @throws InvalidValue for a state that is not open, or was another provider's
   */
  public Tokens end(String provider, Secret code, String state) {
    Authorisation authorisation = authorisation(provider);
    return authorisation.accept(code, states.close(provider, state));
  }

  /** Ends with a code that its holder hands over. */
  public Tokens end(String provider, Secret code, Optional<URI> callback) {
    return authorisation(provider).accept(code, callback.orElseGet(() -> ours(provider)));
  }

  private URI ours(String provider) {
    return URI.create(publicUrl.get() + "/callbacks/" + provider + "/oauth");
  }

  private Authorisation authorisation(String name) {
    return providers
        .named(name)
        .port(Authorisation.class)
        .orElseThrow(
            () -> new InvalidValue("provider", name, "one whose accounts are connected" + some()));
  }

  private String some() {
    return providers.all().stream()
        .filter(provider -> provider.port(Authorisation.class).isPresent())
        .map(provider -> ", e.g. " + provider.name())
        .findFirst()
        .orElse("; none is configured");
  }
}
