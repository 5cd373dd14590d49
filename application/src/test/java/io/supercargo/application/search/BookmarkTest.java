package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.Clocks;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BookmarkTest {
  private static final long SEARCH = 42;

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final Trails trails = new Trails(MarketStore.inMemory(), clock);

  @Test
  void isReadAsItWasWrittenInItsOrder() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("xport-main", new Place(40, 1300, false));
    places.put("daji", new Place(7, 7, true));
    Bookmark bookmark = new Bookmark(SEARCH, places, shown(3));
    Bookmark read = Bookmark.read(bookmark.cursor(trails), SEARCH, trails);
    assertThat(read).isEqualTo(bookmark);
    assertThat(read.places().keySet()).containsExactly("xport-main", "daji");
  }

  @Test
  void whatALongSearchHasShownIsKeptForAnHour() {
    Bookmark bookmark = new Bookmark(SEARCH, Map.of("a", Place.START), shown(5000));
    Cursor cursor = bookmark.cursor(trails);
    assertThat(cursor.text()).hasSizeLessThan(100);
    assertThat(Bookmark.read(cursor, SEARCH, trails)).isEqualTo(bookmark);
    clock.advance(Duration.ofMinutes(61));
    new Bookmark(SEARCH, Map.of("a", Place.START), shown(6000)).cursor(trails);
    assertThatThrownBy(() -> Bookmark.read(cursor, SEARCH, trails))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("cursor: " + cursor + " (expected: one of the last hour)");
  }

  @Test
  void aFewHundredStandInTheCursorItself() {
    assertThat(new Bookmark(SEARCH, Map.of("a", Place.START), shown(300)).cursor(trails).text())
        .hasSizeLessThan(2100);
  }

  private static Shown shown(int count) {
    Shown shown = new Shown();
    for (int id = 1; id <= count; id++) {
      shown.add(Identity.of("a", ProductId.of1688(id)));
    }
    return shown;
  }

  @Test
  void mayStandInAUrl() {
    Map<String, Place> places = Map.of("~ÿ", new Place(Integer.MAX_VALUE, Long.MAX_VALUE, true));
    assertThat(new Bookmark(-1, places, shown(9)).cursor(trails).text()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void ofAnotherSearchIsRefused() {
    Cursor cursor = new Bookmark(SEARCH, Map.of("a", Place.START), new Shown()).cursor(trails);
    assertThatThrownBy(() -> Bookmark.read(cursor, SEARCH + 1, trails))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("cursor: " + cursor + " (expected: the nextCursor of this very search)");
  }

  @Test
  void whatIsBrokenIsRefused() {
    Cursor whole = new Bookmark(SEARCH, Map.of("a", Place.START), new Shown()).cursor(trails);
    String cut = whole.text().substring(0, whole.text().length() - 2);
    for (String text : List.of("", "x", "not a cursor", "AAAA", "%%%", cut)) {
      assertThatThrownBy(() -> Bookmark.read(new Cursor(text), SEARCH, trails))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("cursor: " + text + " (expected: the nextCursor of this very search)");
    }
  }
}
