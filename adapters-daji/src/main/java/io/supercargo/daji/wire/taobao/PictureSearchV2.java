package io.supercargo.daji.wire.taobao;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.NumberText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The newer search by picture, in both directions: by address alone, with pages that count from 0,
 * and without translations. Its {@code categoryId} is a class of picture, and is passed over.
 */
public final class PictureSearchV2 {
  public static final int MOST_ROWS = 20;
  private static final int LAST_PAGE = 499;
  private static final String ADDRESS = "picUrl";

  private PictureSearchV2() {}

  public static Map<String, String> write(ImageRef.Address picture, PageRequest page) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(ADDRESS, picture.url().toString());
    wire.put("pageNo", Integer.toString(page.number() - 1));
    wire.put("pageSize", Integer.toString(page.size()));
    return wire;
  }

  /** Whether the wire has this page. */
  public static boolean has(PageRequest page) {
    return page.size() <= MOST_ROWS && page.number() - 1 <= LAST_PAGE;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static ImageQuery read(Map<String, String> wire) {
    int number = within(wire, "pageNo", 0, LAST_PAGE, 0);
    int size = within(wire, "pageSize", 1, MOST_ROWS, MOST_ROWS);
    return new ImageQuery(
        address(wire.getOrDefault(ADDRESS, "")),
        ImageQuery.Hint.NONE,
        Refinement.NONE,
        new PageRequest(number + 1, size),
        Audience.reading(Language.ZH));
  }

  private static int within(
      Map<String, String> wire, String name, int least, int most, int otherwise) {
    String text = wire.getOrDefault(name, "");
    long number = text.isBlank() ? otherwise : NumberText.read(name, text);
    if (number < least || number > most) {
      throw new InvalidValue(name, number, least + " to " + most);
    }
    return (int) number;
  }

  private static ImageRef.Address address(String text) {
    try {
      return new ImageRef.Address(new URI(text.strip()).parseServerAuthority());
    } catch (URISyntaxException | InvalidValue notOne) {
      throw new InvalidValue(
          ADDRESS, text.isBlank() ? "missing" : text, "an http or https address");
    }
  }
}
