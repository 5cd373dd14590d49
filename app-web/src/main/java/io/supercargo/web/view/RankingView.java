package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.Ranking;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A hot list, whole. */
public record RankingView(
    String type,
    String categoryId,
    String name,
    String provider,
    List<Entry> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** A place on the list. */
  record Entry(
      int rank,
      String id,
      String title,
      @Nullable String translatedTitle,
      String imageUrl,
      List<String> filters,
      @Nullable Long buyers,
      @Nullable Long sold,
      @Nullable String score) {
    static Entry of(Ranking.Entry entry) {
      return new Entry(
          entry.rank(),
          entry.id().toString(),
          entry.title().original(),
          entry.title().translated().orElse(null),
          entry.imageUrl(),
          entry.filters().stream().sorted().map(Filter::code).toList(),
          orNull(entry.buyers()),
          orNull(entry.sold()),
          entry.score().map(Object::toString).orElse(null));
    }
  }

  public static RankingView of(Answer<Ranking> answer, boolean withRaw) {
    Ranking ranking = answer.value();
    return new RankingView(
        ranking.type().code(),
        ranking.category().value(),
        ranking.name(),
        answer.provider(),
        ranking.entries().stream().map(Entry::of).toList(),
        null,
        RawBody.of(withRaw, answer));
  }

  private static @Nullable Long orNull(OptionalLong figure) {
    return figure.isPresent() ? figure.getAsLong() : null;
  }
}
