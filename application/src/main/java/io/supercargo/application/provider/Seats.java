package io.supercargo.application.provider;

import io.supercargo.ports.provider.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many questions may be under way at each provider, so that one that hangs holds no more. */
final class Seats {
  private final Map<String, Semaphore> byProvider = new ConcurrentHashMap<>();
  private final int most;

  Seats(int most) {
    this.most = most;
  }

  Semaphore of(Provider provider) {
    return byProvider.computeIfAbsent(provider.name(), any -> new Semaphore(most));
  }

  int most() {
    return most;
  }
}
