package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BookmarkTest {
  private static final long SEARCH = 42;

  @Test
  void isReadAsItWasWrittenInItsOrder() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("xport-main", new Place(40, 1300, false));
    places.put("daji", new Place(7, 7, true));
    Bookmark bookmark = new Bookmark(SEARCH, places);
    Bookmark read = Bookmark.read(bookmark.cursor(), SEARCH);
    assertThat(read).isEqualTo(bookmark);
    assertThat(read.places().keySet()).containsExactly("xport-main", "daji");
  }

  @Test
  void mayStandInAUrl() {
    Map<String, Place> places = Map.of("~ÿ", new Place(Integer.MAX_VALUE, Long.MAX_VALUE, true));
    assertThat(new Bookmark(-1, places).cursor().text()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void ofAnotherSearchIsRefused() {
    Cursor cursor = new Bookmark(SEARCH, Map.of("a", Place.START)).cursor();
    assertThatThrownBy(() -> Bookmark.read(cursor, SEARCH + 1))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("cursor: " + cursor + " (expected: the nextCursor of this very search)");
  }

  @Test
  void whatIsBrokenIsRefused() {
    Cursor whole = new Bookmark(SEARCH, Map.of("a", Place.START)).cursor();
    String cut = whole.text().substring(0, whole.text().length() - 2);
    for (String text : List.of("", "x", "not a cursor", "AAAA", "%%%", cut)) {
      assertThatThrownBy(() -> Bookmark.read(new Cursor(text), SEARCH))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("cursor: " + text + " (expected: the nextCursor of this very search)");
    }
  }
}
