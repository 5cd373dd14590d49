package io.supercargo.application.aftersales;

import io.supercargo.application.order.WrongState;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.failure.SupplierFailure.OutcomeUnknown;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Goes on with refunds. What is done already is not done again, and what was done though its answer
 * was lost is found by a look. Thread-safe.
 */
public final class ChangeRefund {
  private static final int LONGEST = 500;

  private final Registry registry;
  private final Providers providers;
  private final Evidence evidence;
  private final Inquiry inquiry;

  public ChangeRefund(Registry registry, Providers providers, Inquiry inquiry) {
    this.registry = registry;
    this.providers = providers;
    this.evidence = new Evidence(providers, inquiry);
    this.inquiry = inquiry;
  }

  /** Who would be told; for trials. */
  public Filed find(String id) {
    return registry.find(id);
  }

  /**
   * Takes a refund back.
   *
   * @throws WrongState for one that has ended otherwise
   */
  public Filed cancel(String id) {
    Filed filed = registry.find(id);
    if (filed.refund().status() == RefundStatus.CLOSED) {
      return filed;
    }
    requireOpen(filed);
    return tell(
        filed,
        Capability.REFUND_CANCEL,
        RefundCancellations.class,
        port -> port.cancel(filed.refund().id()),
        after -> after.status() == RefundStatus.CLOSED);
  }

  /**
   * Tells the seller that goods are on their way back.
   *
   * @param shipment its carrier by the supplier's code
   * @throws WrongState unless the seller waits for them
   */
  public Filed sendBack(String id, ReturnShipment shipment) {
    Filed filed = registry.find(id);
    if (filed.refund().returned().filter(shipment::isSameParcel).isPresent()) {
      return filed;
    }
    if (filed.refund().status() != RefundStatus.AWAITING_RETURN) {
      throw WrongState.of(
          filed.provider().name(), filed.refund(), "one whose goods are to be sent back");
    }
    providers.require(filed.provider(), Capability.REFUND_RETURN);
    ReturnShipment known = named(filed, shipment);
    return tell(
        filed,
        Capability.REFUND_RETURN,
        RefundReturns.class,
        port -> port.send(filed.refund().id(), known),
        after -> after.returned().filter(shipment::isSameParcel).isPresent());
  }

  /**
   * Says something to the seller.
   *
   * @throws WrongState for a refund that has ended
   */
  public Filed write(String id, String text, List<URI> pictures) {
    InvalidValue.requireText("message", text);
    if (text.length() > LONGEST) {
      throw new InvalidValue("message", text.length() + " characters", "at most " + LONGEST);
    }
    Filed filed = registry.find(id);
    requireOpen(filed);
    return tell(
        filed,
        Capability.REFUND_LETTERS,
        RefundLetters.class,
        port -> port.write(filed.refund().id(), text, pictures),
        after -> false);
  }

  /**
   * Hands in a picture, and shows it to the seller where messages can have pictures.
   *
   * @throws WrongState for a refund that has ended
   */
  public Shown prove(String id, EvidencePicture picture, Optional<String> caption) {
    Filed filed = registry.find(id);
    requireOpen(filed);
    URI address = evidence.handIn(filed.provider(), picture);
    if (!filed.provider().can(Capability.REFUND_LETTERS)) {
      return new Shown(filed, address, false);
    }
    Filed after =
        tell(
            filed,
            Capability.REFUND_LETTERS,
            RefundLetters.class,
            port -> port.write(filed.refund().id(), caption.orElse("evidence"), List.of(address)),
            none -> false);
    return new Shown(after, address, true);
  }

  /**
   * A picture that was handed in.
   *
   * @param attached whether the seller was shown it; else a return may name its address
   */
  public record Shown(Filed refund, URI address, boolean attached) {}

  /** Tells the supplier; after a lost answer the refund is read. */
  <P> Filed tell(
      Filed filed,
      Capability capability,
      Class<P> port,
      Function<P, Reply<Boolean>> order,
      Predicate<RefundCase> isDone) {
    providers.require(filed.provider(), capability);
    try {
      inquiry.askOne(filed.provider(), capability, port, order);
    } catch (OutcomeUnknown lost) {
      Filed after = registry.again(filed);
      if (isDone.test(after.refund())) {
        return after;
      }
      throw lost;
    }
    return registry.again(filed);
  }

  private static void requireOpen(Filed filed) {
    if (filed.refund().status().isFinal()) {
      throw WrongState.of(filed.provider().name(), filed.refund(), "one that has not ended");
    }
  }

  private ReturnShipment named(Filed filed, ReturnShipment shipment) {
    String code = shipment.carrier().code().orElse("");
    List<Carrier> carriers =
        inquiry
            .askOne(
                filed.provider(),
                Capability.REFUND_RETURN,
                RefundReturns.class,
                returns -> returns.carriers(filed.refund().id()))
            .value();
    Carrier carrier =
        carriers.stream()
            .filter(each -> each.code().equals(Optional.of(code)))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "carrier",
                        code,
                        "the code of a carrier, e.g. "
                            + carriers.stream()
                                .flatMap(each -> each.code().stream())
                                .findFirst()
                                .orElse("ZTO")));
    return new ReturnShipment(
        carrier, shipment.waybill(), shipment.phone(), shipment.note(), shipment.pictures());
  }
}
