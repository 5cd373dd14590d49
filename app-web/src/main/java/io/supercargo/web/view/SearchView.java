package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.search.Cursor;
import io.supercargo.application.search.SearchAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of what a search found, and how each provider did. */
public record SearchView(
    List<HitView> items,
    @Nullable String nextCursor,
    long total,
    List<ReportView> providers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static SearchView of(SearchAnswer answer, boolean withRaw) {
    return new SearchView(
        answer.items().stream()
            .map(answer.isOfSeveral() ? HitView::ofSeveral : HitView::alone)
            .toList(),
        answer.next().map(Cursor::text).orElse(null),
        answer.total(),
        answer.providers().stream().map(ReportView::of).toList(),
        RawBody.of(withRaw, answer.raw()));
  }
}
