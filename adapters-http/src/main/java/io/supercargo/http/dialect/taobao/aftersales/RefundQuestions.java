package io.supercargo.http.dialect.taobao.aftersales;

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

  public static RefundQuestions of(RefundQuery query) {
    Optional<Span> span = query.opened().or(query::changed);
    return new RefundQuestions(
        null,
        query.orderId().orElse(null),
        query.status().map(ClaimWords::number).orElse(null),
        span.map(Span::from).map(Instant::toEpochMilli).orElse(null),
        span.map(Span::to).map(Instant::toEpochMilli).orElse(null),
        query.page().number(),
        query.page().size());
  }

  RefundQuery query() {
    Optional<Span> opened =
        from == null || to == null
            ? Optional.empty()
            : Optional.of(new Span(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to)));
    return new RefundQuery(
        Claims.some(orderId),
        status == null ? Optional.empty() : asked(status),
        opened,
        Optional.empty(),
        new PageRequest(
            page == null ? 1 : page,
            size == null ? USUAL_SIZE : Math.min(size, PageRequest.USUAL_MOST)));
  }

  private static Optional<RefundStatus> asked(int number) {
    RefundStatus status = ClaimWords.status(Integer.toString(number));
    return status == RefundStatus.OTHER ? Optional.empty() : Optional.of(status);
  }
}
