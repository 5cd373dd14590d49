package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is small and would be huge when it is opened is refused before that. */
class BombsTest {
  private static final Shop SHOP = new Shop();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void aPictureThatClaimsToBeHugeIsNotOpened() {
    String body = "{\"image\":\"%s\"}".formatted(Base64.getEncoder().encodeToString(huge()));

    Told told = SHOP.post("/products/search-by-image", body);

    assertThat(told.status()).as(told.text()).isIn(400, 422);
    assertThat(told.at("/detail")).contains("30000 x 30000 pixels", "at most 40 megapixels");
  }

  @Test
  void jsonThatIsNestedTooDeepIsNotRead() {
    String deep = "{\"lines\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    assertThat(Shop.problem(SHOP.post("/quotes", deep), 400))
        .startsWith("broken-json: ")
        .contains("1000");
  }

  @Test
  void aPackedBodyIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[1_000_000]);
    }
    String body = new String(packed.toByteArray(), StandardCharsets.ISO_8859_1);

    assertThat(SHOP.post("/quotes", body, "Content-Encoding", "gzip").at("/code"))
        .isEqualTo("broken-json");
  }

  /** A PNG of a few bytes whose head tells of 900 megapixels. */
  private static byte[] huge() {
    byte[] head = {'I', 'H', 'D', 'R', 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0};
    CRC32 check = new CRC32();
    check.update(head);
    return ByteBuffer.allocate(8 + 4 + head.length + 4 + 64)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(head)
        .putInt((int) check.getValue())
        .array();
  }
}
