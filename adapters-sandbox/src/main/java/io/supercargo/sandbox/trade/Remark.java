package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said or done about a refund, as it is kept.
 *
 * @param step null where somebody only spoke
 */
record Remark(long at, Author by, @Nullable String step, String text, List<String> pictures) {
  static Remark step(Author by, String step, long at) {
    return new Remark(at, by, step, "", List.of());
  }

  Remark saying(String text, List<String> pictures) {
    return new Remark(at, by, step, text, pictures);
  }

  RefundMessage message() {
    return new RefundMessage(
        Optional.of(Instant.ofEpochMilli(at)),
        by,
        Optional.ofNullable(step),
        text,
        pictures.stream().map(URI::create).toList());
  }
}
