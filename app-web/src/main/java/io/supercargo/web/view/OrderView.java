package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.order.LifeStep;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as its supplier tells it, under our id. */
public record OrderView(
    String id,
    String provider,
    String marketplace,
    String number,
    @Nullable String intentId,
    @Nullable String reference,
    String status,
    String nativeStatus,
    @Nullable ShopView seller,
    List<Line> lines,
    MoneyView goods,
    MoneyView freight,
    MoneyView fees,
    MoneyView discount,
    MoneyView total,
    @Nullable Address address,
    Instant createdAt,
    @Nullable Instant paidAt,
    @Nullable Instant shippedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant endedAt,
    @Nullable String closeReason,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepView> timeline,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /**
   * @param steps empty where nobody asked for them
   */
  public static OrderView of(ShowOrder.Shown shown, Optional<List<LifeStep>> steps, boolean raw) {
    return of(
        shown.known(),
        shown.answer().value(),
        steps.map(all -> all.stream().map(StepView::of).toList()).orElse(null),
        RawBody.of(raw, shown.answer()));
  }

  private static OrderView of(
      KnownOrder known,
      Order order,
      @Nullable List<StepView> timeline,
      @Nullable Map<String, List<RawBody>> raw) {
    return new OrderView(
        known.id(),
        known.provider(),
        known.marketplace().code(),
        order.id(),
        known.intent().map(Object::toString).orElse(null),
        order.reference().map(Object::toString).orElse(null),
        known.status().code(),
        known.nativeStatus(),
        order.seller().map(ShopView::of).orElse(null),
        order.lines().stream().map(Line::of).toList(),
        MoneyView.of(order.amounts().goods()),
        MoneyView.of(order.amounts().freight()),
        MoneyView.of(order.amounts().fees()),
        MoneyView.of(order.amounts().discount()),
        MoneyView.of(order.amounts().total()),
        order.address().map(Address::of).orElse(null),
        order.times().created(),
        order.times().paid().orElse(null),
        order.times().shipped().orElse(null),
        order.times().received().orElse(null),
        order.times().ended().orElse(null),
        order.closeReason().orElse(null),
        timeline,
        raw);
  }

  /**
   * Something in its life.
   *
   * @param kind event, push or call
   * @param id of the event, the message or the call
   */
  public record StepView(Instant at, String kind, String id, String text) {
    static StepView of(LifeStep step) {
      return new StepView(step.at(), step.kind().code(), step.id(), step.text());
    }
  }

  /** One line of it. */
  public record Line(
      String id,
      String productId,
      @Nullable String skuId,
      @Nullable String specId,
      String title,
      List<AttributeView> attributes,
      long quantity,
      MoneyView unitPrice,
      MoneyView amount,
      @Nullable String imageUrl) {
    static Line of(OrderedLine line) {
      return new Line(
          line.id(),
          line.line().product().toString(),
          line.line().variant().skuId().orElse(null),
          line.line().variant().specId().orElse(null),
          line.title(),
          line.attributes().stream().map(AttributeView::of).toList(),
          line.line().quantity(),
          MoneyView.of(line.unitPrice()),
          MoneyView.of(line.amount()),
          line.imageUrl().orElse(null));
    }
  }

  /** Where it is sent. */
  public record Address(
      String name,
      String phone,
      String country,
      String province,
      String city,
      @Nullable String district,
      @Nullable String town,
      String street,
      @Nullable String postalCode) {
    static Address of(io.supercargo.domain.address.Address address) {
      return new Address(
          address.receiver().name(),
          address.receiver().phone(),
          address.region().country(),
          address.region().province(),
          address.region().city(),
          address.region().district().orElse(null),
          address.region().town().orElse(null),
          address.street(),
          address.postalCode().orElse(null));
    }
  }
}
