package io.supercargo.http.token;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tokens of one account: those that were kept last, or else those of the configuration.
 * Calls nobody, so that signers may ask it. Thread-safe.
 */
public final class TokenKeeper {
  private final String provider;
  private final TokenStore store;
  private final Optional<Tokens> configured;
  private final AtomicReference<@Nullable Tokens> held = new AtomicReference<>();

  public TokenKeeper(Surroundings around, Optional<Tokens> configured) {
    this.provider = around.name();
    this.store = around.tokens();
    this.configured = configured;
  }

  /** What goes with a call; empty while the account was never connected. */
  public Optional<Secret> access() {
    return tokens().map(Tokens::access);
  }

  Optional<Tokens> tokens() {
    Tokens known = held.get();
    return known == null ? reload() : Optional.of(known);
  }

  /** What is kept now, should another process have renewed it. */
  Optional<Tokens> reload() {
    Optional<Tokens> found = store.find(provider).or(() -> configured);
    found.ifPresent(held::set);
    return found;
  }

  Optional<Tokens> configured() {
    return configured;
  }

  void keep(Tokens tokens) {
    store.keep(provider, tokens);
    held.set(tokens);
  }
}
