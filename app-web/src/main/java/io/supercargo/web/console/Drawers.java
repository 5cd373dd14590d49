package io.supercargo.web.console;

import io.supercargo.application.product.ListCategories;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The categories to choose from, remembered for a while: they hardly change. Thread-safe. */
final class Drawers {
  private static final Duration AGE = Duration.ofMinutes(10);
  private static final int MOST = 64;

  private final ListCategories categories;
  private final InstantSource clock;
  private final Map<Key, Opened> remembered = new ConcurrentHashMap<>();

  private record Key(Selection selection, Language language) {}

  private record Opened(Instant at, List<Category> drawers) {}

  @Inject
  Drawers(ListCategories categories, InstantSource clock) {
    this.categories = categories;
    this.clock = clock;
  }

  /** None where nobody can tell: a search works without. */
  List<Category> all(SearchForm form) {
    try {
      return opened(new Key(form.selection(), Language.of(form.lang())));
    } catch (SupplierFailure | InvalidValue untold) {
      return List.of();
    }
  }

  List<Category> all(Whereabouts where) {
    try {
      return opened(new Key(where.selection(), where.audience().language()));
    } catch (SupplierFailure | InvalidValue untold) {
      return List.of();
    }
  }

  /** The category that is asked for; the first drawer stands open until another is chosen. */
  String chosen(Whereabouts where) {
    String written = where.text("category");
    return written.isEmpty()
        ? all(where).stream().map(each -> each.id().value()).findFirst().orElse("")
        : written;
  }

  private List<Category> opened(Key key) {
    Instant now = clock.instant();
    Opened opened = remembered.get(key);
    if (opened == null || opened.at.plus(AGE).isBefore(now)) {
      opened = new Opened(now, categories.list(key.selection, key.language).value());
      if (remembered.size() >= MOST) {
        remembered.clear();
      }
      remembered.put(key, opened);
    }
    return opened.drawers;
  }
}
