package io.supercargo.web.console;

import io.supercargo.application.aftersales.Filed;
import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refund on its page; what nobody told is empty.
 *
 * @param carriers with whom goods may be sent back; none where that is not to be done now
 */
record RefundSheet(
    RefundRow row,
    String reason,
    String description,
    String agreed,
    String refusal,
    String returnTo,
    String waybill,
    String deadline,
    String then,
    List<String> evidence,
    List<Said> messages,
    List<Choice> carriers,
    Form form,
    Buttons buttons) {
  /**
   * What is asked for, to be changed.
   *
   * @param kinds with that which is asked for
   * @param reasons none where the supplier says none
   * @param goods yuan
   * @param freight yuan
   */
  record Form(List<Choice> kinds, List<Choice> reasons, String goods, String freight) {
    static Form of(RefundCase refund, List<RefundReason> reasons, Words t) {
      RefundCase.Claim claim = refund.claim();
      String chosen = claim.reasonId().orElse("");
      return new Form(
          Arrays.stream(RefundKind.values())
              .map(
                  kind ->
                      new Choice(kind.code(), t.of("refund." + kind.code()), kind == claim.kind()))
              .toList(),
          reasons.stream()
              .map(it -> new Choice(it.id(), it.name(), it.id().equals(chosen)))
              .toList(),
          claim.asked().goods().display(),
          claim.asked().freight().display());
    }
  }

  /** What can be done with it. */
  record Buttons(
      boolean change, boolean evidence, boolean message, boolean sendBack, boolean cancel) {
    public boolean any() {
      return change || evidence || message || sendBack || cancel;
    }

    static Buttons of(Filed filed) {
      boolean open = !filed.refund().status().isFinal();
      return new Buttons(
          canChange(filed),
          open && filed.provider().can(Capability.REFUND_EVIDENCE),
          open && filed.provider().can(Capability.REFUND_LETTERS),
          filed.refund().status() == RefundStatus.AWAITING_RETURN
              && filed.provider().can(Capability.REFUND_RETURN),
          open && filed.provider().can(Capability.REFUND_CANCEL));
    }
  }

  /** Whether the seller has neither agreed, nor got anything, nor is it over. */
  static boolean canChange(Filed filed) {
    return filed.provider().can(Capability.REFUND_CHANGE)
        && (filed.refund().status() == RefundStatus.OPENED
            || filed.refund().status() == RefundStatus.REFUSED);
  }

  /** Something that was said or done. */
  record Said(String at, String by, String step, String text, List<String> pictures) {
    static Said of(RefundMessage message) {
      return new Said(
          message.at().map(Moment::text).orElse(""),
          message.by().code(),
          message.step().orElse(""),
          message.text(),
          message.pictures().stream().map(URI::toString).toList());
    }
  }

  static RefundSheet of(Filed filed, List<Carrier> carriers, Form form) {
    RefundCase refund = filed.refund();
    Optional<RefundCase.Deadline> deadline = refund.times().deadline();
    return new RefundSheet(
        RefundRow.of(filed.provider().name(), refund),
        refund.claim().reason(),
        refund.claim().description(),
        refund.answer().agreed().map(sum -> Figures.money(sum.total())).orElse(""),
        refund.answer().refusal().orElse(""),
        refund.returnTo().map(RefundSheet::place).orElse(""),
        refund.returned().map(RefundSheet::parcel).orElse(""),
        deadline.map(it -> Moment.text(it.at())).orElse(""),
        deadline.flatMap(RefundCase.Deadline::then).orElse(""),
        refund.evidence().stream().map(URI::toString).toList(),
        refund.messages().stream().map(Said::of).toList(),
        carriers.stream().flatMap(RefundSheet::choice).toList(),
        form,
        Buttons.of(filed));
  }

  private static Stream<Choice> choice(Carrier carrier) {
    return carrier.code().map(code -> new Choice(code, carrier.name(), false)).stream();
  }

  private static String place(ReturnAddress to) {
    return Stream.of(to.receiver(), to.phone(), to.address(), to.note())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String parcel(ReturnShipment shipment) {
    return shipment.carrier().name() + " " + shipment.waybill();
  }
}
