package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.store.MarketStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PicturesTest {
  private final MarketStore store = MarketStore.inMemory();
  private Instant now = Instant.parse("2026-11-20T08:00:00Z");
  private final Pictures pictures = new Pictures(store, () -> now);

  @Test
  void whatIsKeptIsFound() {
    ImageRef.Bytes picture = picture("bag", 0);
    assertThat(pictures.find(pictures.keep(picture).id())).contains(picture);
  }

  @Test
  void theSamePictureHasTheSameId() {
    assertThat(pictures.keep(picture("bag", 0))).isEqualTo(pictures.keep(picture("bag", 0)));
    assertThat(store.count("pictures")).isEqualTo(1);
  }

  @Test
  void aDayLaterItIsLetGoOf() {
    String old = keep("old");
    now = now.plus(Duration.ofHours(25));
    keep("new");
    assertThat(pictures.find(old)).isEmpty();
    assertThat(store.count("pictures")).isEqualTo(1);
  }

  @Test
  void whoComesAgainStaysAnotherDay() {
    String old = keep("old");
    now = now.plus(Duration.ofHours(20));
    keep("old");
    now = now.plus(Duration.ofHours(20));
    keep("new");
    assertThat(pictures.find(old)).isPresent();
  }

  @Test
  void theNewest500Stay() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 503; i++) {
      ids.add(keep("picture " + i));
      now = now.plusMillis(1);
    }
    assertThat(store.count("pictures")).isEqualTo(500);
    assertThat(ids.subList(0, 3)).allMatch(id -> pictures.find(id).isEmpty());
    assertThat(ids.subList(3, 503)).allMatch(id -> pictures.find(id).isPresent());
  }

  @Test
  void manyLargePicturesStayWithinBounds() {
    Pictures small = new Pictures(store, () -> now, 10_000);
    for (int i = 0; i < 9; i++) {
      small.keep(picture("large " + i, 3_000));
      now = now.plusMillis(1);
    }
    assertThat(store.count("pictures")).isEqualTo(3);
  }

  private String keep(String content) {
    return pictures.keep(picture(content, 0)).id();
  }

  private static ImageRef.Bytes picture(String content, int padding) {
    String text = "\u0089PNG\r\n\u001a\n" + content + " ".repeat(padding);
    return new ImageRef.Bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
