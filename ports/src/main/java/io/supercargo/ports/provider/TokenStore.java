package io.supercargo.ports.provider;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the tokens of accounts are kept. Thread-safe. Their values are never logged. */
public interface TokenStore {
  /** The tokens of a configured provider; empty until its account was connected. */
  Optional<Tokens> find(String provider);

  /** Keeps them in place of those before; they are safe once this returns. */
  void keep(String provider, Tokens tokens);

  /** Forgets them; a provider without any is passed over. */
  void forget(String provider);

  /** A store that forgets when the process ends. */
  static TokenStore inMemory() {
    return new InMemory();
  }

  /** Tokens in a map. */
  final class InMemory implements TokenStore {
    private final Map<String, Tokens> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Tokens> find(String provider) {
      return Optional.ofNullable(kept.get(provider));
    }

    @Override
    public void keep(String provider, Tokens tokens) {
      kept.put(provider, tokens);
    }

    @Override
    public void forget(String provider) {
      kept.remove(provider);
    }
  }
}
