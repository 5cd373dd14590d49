package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.SalesTrend;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sold of a product day by day, whole. */
public record SalesView(
    String productId,
    String provider,
    long sold,
    List<Day> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** One day's sales. */
  record Day(String date, long sold) {
    static Day of(SalesTrend.Day day) {
      return new Day(day.date().toString(), day.sold());
    }
  }

  public static SalesView of(Answer<SalesTrend> answer, boolean withRaw) {
    SalesTrend trend = answer.value();
    return new SalesView(
        trend.product().toString(),
        answer.provider(),
        trend.sold(),
        trend.days().stream().map(Day::of).toList(),
        null,
        RawBody.of(withRaw, answer));
  }
}
