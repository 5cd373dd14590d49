package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** What all providers of this house share. */
record Lodging(
    Home home,
    InstantSource clock,
    CallLog calls,
    MarketStore market,
    TokenStore tokens,
    PublicUrl url,
    Surroundings.Progress progress,
    Optional<Path> recording) {

  Surroundings surroundings(String provider) {
    return new Surroundings(
        provider,
        clock,
        calls,
        market,
        tokens,
        home.file("work").resolve(provider),
        url,
        progress,
        recording);
  }
}
