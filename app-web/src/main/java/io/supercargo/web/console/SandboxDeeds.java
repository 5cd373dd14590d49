package io.supercargo.web.console;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.ports.sandbox.SandboxRefunds;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.web.request.FaultFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.GoodsFields;
import io.supercargo.web.request.ParcelFields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Span;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the buttons of the sandbox's page do. */
final class SandboxDeeds {
  /** All that its forms write. */
  static final List<String> NAMES =
      Names.of(
          List.of("do", "provider", "advance", "fault", "order", "plea", "say", "product"),
          FaultFields.NAMES,
          GoodsFields.STOCK,
          List.of("waybill"),
          ParcelFields.NAMES);

  private final SandboxDesk desk;

  @Inject
  SandboxDeeds(SandboxDesk desk) {
    this.desk = desk;
  }

  void act(Fields fields) {
    String deed = fields.requiredText("do");
    SandboxControl control = desk.control(fields);
    switch (deed) {
      case "advance" ->
          control.clock().advance(Span.read("advance", fields.requiredText("advance")));
      case "set" -> control.faults().set(FaultFields.read(fields));
      case "remove" -> control.faults().remove(fields.requiredText("fault"));
      case "clear" -> control.faults().clear();
      case "agree", "refuse", "receive" -> refund(deed, control.refunds(), fields);
      case "reprice", "restock", "withdraw", "relist" -> goods(deed, control.sellers(), fields);
      case "unpack" -> unpack(control, fields);
      case "push" -> pushes(fields).push(fields.requiredText("order"), Optional.empty());
      case "push-parcel" -> pushes(fields).pushParcel(fields.requiredText("waybill"));
      default -> order(deed, control.sellers(), fields.requiredText("order"));
    }
  }

  private SandboxPushes pushes(Fields fields) {
    return desk.port(fields, SandboxPushes.class);
  }

  private static void order(String deed, SandboxSellers sellers, String order) {
    switch (deed) {
      case "ship" -> sellers.ship(order);
      case "ship-one" -> sellers.ship(order, OptionalLong.of(1));
      case "deliver" -> sellers.deliver(order);
      case "lose" -> sellers.lose(order);
      default -> sellers.refund(order);
    }
  }

  private static void refund(String deed, SandboxRefunds refunds, Fields fields) {
    String plea = fields.requiredText("plea");
    switch (deed) {
      case "agree" -> refunds.agree(plea);
      case "refuse" -> refunds.refuse(plea, fields.text("say").orElse("refused"));
      default -> refunds.receive(plea);
    }
  }

  private static void goods(String deed, SandboxSellers sellers, Fields fields) {
    ProductId product = product(fields.requiredText("product"));
    switch (deed) {
      case "reprice" -> sellers.reprice(product, GoodsFields.percent(fields));
      case "restock" ->
          sellers.restock(product, GoodsFields.variant(fields), GoodsFields.pieces(fields));
      case "withdraw" -> sellers.withdraw(product);
      default -> sellers.relist(product);
    }
  }

  private static void unpack(SandboxControl control, Fields fields) {
    control
        .parcels()
        .receive(
            ParcelFields.parcel(fields.requiredText("waybill"), fields),
            ParcelFields.finding(fields));
  }

  /** As people write it. */
  static ProductId product(String id) {
    try {
      return ProductId.parse(id);
    } catch (InvalidValue wrong) {
      throw wrong.in("product");
    }
  }
}
