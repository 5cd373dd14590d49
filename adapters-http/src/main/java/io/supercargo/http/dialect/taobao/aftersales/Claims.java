package io.supercargo.http.dialect.taobao.aftersales;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm.WireMaximum;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm.WireReason;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm.WireRefundTemplate;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundMessages.WireRefundMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around refunds: reasons, sums, carriers, messages; in both directions. */
public final class Claims {
  private static final String CNY = "CNY";

  private Claims() {}

  public static List<RefundReason> reasons(WireRefundForm wire) {
    List<WireReason> reasons =
        Optional.ofNullable(wire.refundOrderTemplate())
            .map(WireRefundTemplate::refundReasons)
            .orElse(List.of());
    return Boolean.FALSE.equals(wire.saleFlag())
        ? List.of()
        : reasons.stream().map(Claims::reason).toList();
  }

  public static MaximumRefund maximum(WireRefundForm wire) {
    WireMaximum told =
        Optional.ofNullable(wire.refundOrderTemplate())
            .map(WireRefundTemplate::maxRefundFee)
            .orElseThrow(() -> new InvalidValue("maxRefundFee", "missing", "an amount"));
    long least = requireNonNullElse(told.minRefundFee(), 0L);
    return new MaximumRefund(
        RefundSum.of(Money.fen(requireNonNullElse(told.refundFee(), 0L))),
        least > 0 ? Optional.of(Money.fen(least)) : Optional.empty(),
        Boolean.FALSE.equals(told.canEditRefundFee()),
        Optional.empty(),
        some(told.feeTips()));
  }

  static WireRefundForm write(List<RefundReason> reasons, Optional<MaximumRefund> maximum) {
    return new WireRefundForm(
        null,
        CNY,
        !reasons.isEmpty(),
        new WireRefundTemplate(
            reasons.stream().map(Claims::reason).toList(),
            List.of("1", "3", "4"),
            null,
            maximum.map(Claims::maximum).orElse(null)));
  }

  public static List<Carrier> carriers(List<WireRefundCarrier> wire) {
    return wire.stream().map(Claims::carrier).toList();
  }

  static Carrier carrier(WireRefundCarrier wire) {
    Optional<String> code = some(wire.logisticsCompanyCode());
    return new Carrier(code, some(wire.logisticsCompanyName()).or(() -> code).orElse("?"));
  }

  static WireRefundCarrier carrier(Carrier carrier) {
    return new WireRefundCarrier(carrier.code().orElse(null), carrier.name());
  }

  /** The oldest first. */
  public static List<RefundMessage> messages(WireRefundMessages wire) {
    return requireNonNullElse(wire.refundMessages(), List.<WireRefundMessage>of()).stream()
        .map(Claims::message)
        .sorted(Comparator.comparing(message -> message.at().orElse(Instant.EPOCH)))
        .toList();
  }

  static WireRefundMessages write(String refundId, List<RefundMessage> messages) {
    return new WireRefundMessages(
        (long) messages.size(),
        1,
        Math.max(1, messages.size()),
        messages.stream().map(message -> message(refundId, message)).toList());
  }

  /** With commas between, which no address has itself then; null where there are none. */
  public static @Nullable String images(List<URI> pictures) {
    return pictures.isEmpty()
        ? null
        : pictures.stream()
            .map(picture -> picture.toString().replace(",", "%2C"))
            .collect(Collectors.joining(","));
  }

  /**
   * @throws InvalidValue for what is no address
   */
  public static List<URI> images(@Nullable String told) {
    return some(told).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Claims::image)
        .toList();
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  private static URI image(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValue("refundImages", text, "addresses of pictures");
    }
  }

  private static RefundReason reason(WireReason wire) {
    if (wire.reasonId() == null) {
      throw new InvalidValue("reasonId", "missing", "a number");
    }
    return new RefundReason(
        wire.reasonId().toString(),
        requireNonNullElse(wire.reasonDesc(), ""),
        false,
        true,
        some(wire.tips()));
  }

  private static WireReason reason(RefundReason reason) {
    return new WireReason(
        RefundAsked.number("reasonId", reason.id()), reason.name(), reason.tip().orElse(null));
  }

  private static WireMaximum maximum(MaximumRefund maximum) {
    return new WireMaximum(
        maximum.most().total().toFen(),
        maximum.least().map(Money::toFen).orElse(null),
        !maximum.fixed(),
        maximum.tip().orElse(null));
  }

  private static RefundMessage message(WireRefundMessage wire) {
    return new RefundMessage(
        Optional.ofNullable(wire.createTime()).map(Instant::ofEpochMilli),
        author(requireNonNullElse(wire.ownerRole(), "")),
        Optional.empty(),
        requireNonNullElse(wire.refundMessage(), ""),
        images(wire.refundImages()));
  }

  private static WireRefundMessage message(String refundId, RefundMessage message) {
    return new WireRefundMessage(
        refundId,
        message.text().isBlank() ? message.step().orElse("") : message.text(),
        images(message.pictures()),
        message.at().map(Instant::toEpochMilli).orElse(null),
        message.by() == Author.MARKETPLACE ? "PLATFORM" : message.by().name());
  }

  private static Author author(String role) {
    return switch (role) {
      case "SELLER" -> Author.SELLER;
      case "PLATFORM" -> Author.MARKETPLACE;
      default -> Author.BUYER;
    };
  }
}
