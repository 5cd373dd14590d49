package io.supercargo.application.write;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.Reply;
import io.supercargo.ports.provider.Provider;
import java.util.function.Function;

/** Has one provider change something. Nobody else is tried when it fails. Thread-safe. */
public final class Errand {
  private final Router router;
  private final Inquiry inquiry;

  public Errand(Router router, Inquiry inquiry) {
    this.router = router;
    this.inquiry = inquiry;
  }

  /**
   * Who would be sent: the one that is named, or the first of the routing that can.
   *
   * @throws InvalidValue when several are named
   * @throws io.supercargo.ports.failure.SupplierFailure.Unsupported when it cannot
   */
  public String provider(Selection selection, Capability capability) {
    return chosen(selection, capability).name();
  }

  /**
   * @throws InvalidValue when several are named
   * @throws io.supercargo.ports.failure.SupplierFailure as the provider says
   */
  public <P, T> Answer<T> run(
      Selection selection, Capability capability, Class<P> port, Function<P, Reply<T>> order) {
    return inquiry.askOne(chosen(selection, capability), capability, port, order);
  }

  private Provider chosen(Selection selection, Capability capability) {
    if (selection.whom() instanceof Selection.All) {
      throw new InvalidValue("provider", "all", "one provider");
    }
    if (selection.whom() instanceof Selection.Named some && some.names().size() > 1) {
      throw new InvalidValue("provider", String.join(",", some.names()), "one provider");
    }
    return router.inTurn(selection, capability).get(0);
  }
}
