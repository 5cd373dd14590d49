package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WirePayWays.WireChannel;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.http.dialect.Required;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;

/** Ways to pay, in both directions: numbers here, words in the domain. */
public final class PayWays {
  private static final Map<Long, String> WORDS =
      Map.ofEntries(
          Map.entry(1L, "alipay"),
          Map.entry(2L, "mybank-trust"),
          Map.entry(3L, "shegou"),
          Map.entry(4L, "bank-transfer"),
          Map.entry(5L, "credit-sale"),
          Map.entry(6L, "acceptance-bill"),
          Map.entry(7L, "period"),
          Map.entry(10L, "retail-credit"),
          Map.entry(12L, "declared"),
          Map.entry(13L, "balance"),
          Map.entry(14L, "mybank-bill"),
          Map.entry(16L, "cross-border"),
          Map.entry(17L, "red-envelope"),
          Map.entry(35L, "mybank-cross-border"));

  private static final Long SOME_PLATFORM = 13L;

  private PayWays() {}

  public static List<PaymentWay> read(WirePayWays wire) {
    Required.field("resultList", wire.resultList());
    return requireNonNullElse(
            Objects.requireNonNull(wire.resultList()).channels(), List.<WireChannel>of())
        .stream()
        .map(PayWays::read)
        .toList();
  }

  public static WirePayWays write(String orderId, List<PaymentWay> ways) {
    return new WirePayWays(
        "true",
        new WirePayWays.Inner(
            orderId,
            null,
            null,
            ways.stream().map(way -> new WireChannel(number(way.code()), way.name())).toList()),
        null,
        null);
  }

  private static PaymentWay read(WireChannel channel) {
    Required.field("channels.code", channel.code());
    Long number = Objects.requireNonNull(channel.code());
    String word = WORDS.getOrDefault(number, number.toString());
    return new PaymentWay(word, requireNonNullElse(channel.name(), word), Optional.empty());
  }

  private static Long number(String word) {
    return word.matches("[0-9]{1,9}")
        ? Long.valueOf(word)
        : WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().equals(word))
            .map(Entry::getKey)
            .findFirst()
            .orElse(SOME_PLATFORM);
  }
}
