package io.supercargo.sandbox.account;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.store.MarketStore;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who is registered: a buyer for each login of a site. Thread-safe on one node. */
public final class SandboxAccounts implements BuyerAccounts {
  private final MarketStore store;
  private final String supplier;
  private final String bucket;

  public SandboxAccounts(MarketStore store, String supplier) {
    this.store = store;
    this.supplier = supplier;
    this.bucket = supplier + ".buyers";
  }

  @Override
  public synchronized Reply<BuyerId> register(Registration registration) {
    String login = registration.site() + "/" + registration.login();
    String buyer = registration.buyer().value();
    Optional<String> owner =
        store.get(bucket, login).map(kept -> new String(kept, StandardCharsets.UTF_8));
    if (owner.isPresent() && !owner.get().equals(buyer)) {
      throw new SupplierFailure.Invalid(
          Origin.of(supplier),
          Optional.of("login"),
          "login: %s is taken (expected: one that no other buyer has)"
              .formatted(registration.login()));
    }
    store.put(bucket, login, buyer.getBytes(StandardCharsets.UTF_8));
    return Reply.of(registration.buyer());
  }
}
