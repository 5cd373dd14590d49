package io.supercargo.http.dialect.taobao.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundQuery.Span;
import io.supercargo.domain.aftersales.RefundStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds are listed.
 *
 * @param from milliseconds
 * @param to milliseconds
 */
public record RefundQuestions(
    @Nullable String refundId,
    @Nullable String orderId,
    @Nullable Integer status,
    @Nullable Long from,
    @Nullable Long to,
    @Nullable Integer page,
    @Nullable Integer size) {
  private static final int USUAL_SIZE = 20;
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  public static RefundQuestions of(RefundQuery query) {
    Optional<Span> span = query.opened().or(query::changed);
    return new RefundQuestions(
        null,
        query.orderId().orElse(null),
        query.status().map(ClaimWords::number).filter(number -> number != 0).orElse(null),
        span.map(Span::from).map(Instant::toEpochMilli).orElse(null),
        span.map(Span::to).map(Instant::toEpochMilli).orElse(null),
        query.page().number(),
        query.page().size());
  }

  RefundQuery query() {
    return new RefundQuery(
        Claims.some(orderId),
        status == null || status == 0 ? Optional.empty() : asked(status),
        span(),
        Optional.empty(),
        new PageRequest(
            page == null ? 1 : page,
            size == null ? USUAL_SIZE : Math.min(size, PageRequest.USUAL_MOST)));
  }

  /** Open at either end. */
  private Optional<Span> span() {
    return from == null && to == null
        ? Optional.empty()
        : Optional.of(
            new Span(
                from == null ? Instant.EPOCH : Instant.ofEpochMilli(from),
                to == null ? NEVER : Instant.ofEpochMilli(to)));
  }

  private static Optional<RefundStatus> asked(int number) {
    RefundStatus status = ClaimWords.status(Integer.toString(number));
    if (status == RefundStatus.OTHER) {
      throw new InvalidValue("refundStatus", number, "10, 20, 30, 100, -10 or -20");
    }
    return Optional.of(status);
  }
}
