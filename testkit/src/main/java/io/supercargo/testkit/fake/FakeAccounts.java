package io.supercargo.testkit.fake;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Capability;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.BuyerAccounts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Buyers in memory, one for each login. */
final class FakeAccounts implements BuyerAccounts {
  private final Counter counter;
  private final Map<String, Registration> byLogin = new ConcurrentHashMap<>();

  FakeAccounts(Counter counter) {
    this.counter = counter;
  }

  @Override
  public Reply<BuyerId> register(Registration registration) {
    counter.serve(Capability.ACCOUNT);
    Registration first = byLogin.putIfAbsent(registration.login(), registration);
    if (first != null && !first.buyer().equals(registration.buyer())) {
      throw counter.invalid("login", "login: taken by another buyer");
    }
    return counter.reply(registration.buyer());
  }
}
