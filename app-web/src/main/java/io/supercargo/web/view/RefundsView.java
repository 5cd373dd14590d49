package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.aftersales.RefundListing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of the refunds that suppliers list, and how each of them did. */
public record RefundsView(
    List<RefundView> items,
    @Nullable String nextCursor,
    List<ReportView> providers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static RefundsView of(RefundListing listing, boolean withRaw) {
    return new RefundsView(
        listing.rows().stream().map(row -> RefundView.of(row.provider(), row.refund())).toList(),
        listing.next().orElse(null),
        listing.providers().stream().map(ReportView::of).toList(),
        RawBody.of(withRaw, listing.raw()));
  }
}
