package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why orders are cancelled: any text; those of 1688 are known. */
public final class CancelWords {
  private CancelWords() {}

  /** A reason that is not known is kept as the remark. */
  public static Cancellation read(
      String orderId, @Nullable String reason, @Nullable String remark) {
    Optional<Reason> known =
        Arrays.stream(Reason.values()).filter(it -> it.code().equals(reason)).findFirst();
    Optional<String> words = Receivers.some(remark);
    return new Cancellation(
        orderId,
        known.orElse(Reason.OTHER),
        known.isPresent() ? words : words.or(() -> Receivers.some(reason)));
  }
}
