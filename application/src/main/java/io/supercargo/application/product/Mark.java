package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a cursor of a list says.
 *
 * @param provider whose list it is, by its configured name; empty before the first page
 * @param turned how many rows stand before
 * @param walk what the supplier knows this reading by
 */
record Mark(Optional<String> provider, long turned, String walk) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<list>[0-9a-f]{1,8}) (?<turned>[0-9]{1,9}) (?<walk>[^ ]+) (?<who>.+)");

  static Mark start() {
    return new Mark(Optional.empty(), 0, UUID.randomUUID().toString());
  }

  /** The next page: the largest that begins where the last one ended. */
  PageRequest page(int limit) {
    int size = Math.min(limit, PageRequest.USUAL_MOST);
    while (turned % size != 0) {
      size--;
    }
    return new PageRequest((int) (turned / size) + 1, size);
  }

  /** After a page; empty when it was the last. */
  <T> Optional<Mark> after(Answer<Page<T>> answer) {
    Page<T> page = answer.value();
    return page.hasNext()
        ? Optional.of(
            new Mark(Optional.of(answer.provider()), (long) page.number() * page.size(), walk))
        : Optional.empty();
  }

  Cursor cursor(String list) {
    String text = "%s %d %s %s".formatted(sum(list), turned, walk, provider.orElse(""));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  static Mark read(Cursor cursor, String list) {
    Matcher written = WRITTEN.matcher(decoded(cursor));
    if (!written.matches() || !written.group("list").equals(sum(list))) {
      throw broken(cursor);
    }
    long turned = Long.parseLong(written.group("turned"));
    return new Mark(Optional.of(written.group("who")), turned, written.group("walk"));
  }

  static InvalidValue broken(Cursor cursor) {
    return new InvalidValue("cursor", cursor, "the nextCursor of this very list");
  }

  private static String decoded(Cursor cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      throw broken(cursor);
    }
  }

  private static String sum(String list) {
    CRC32 crc = new CRC32();
    crc.update(list.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
