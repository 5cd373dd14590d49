package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRegion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Boxes as the 1688 family writes them: {@code x1,x2,y1,y2}. One page calls the four numbers
 * x1,y1,x2,y2, but its own examples (266,799,48,581 and 0,799,0,799) are boxes only in the other
 * order.
 */
public final class RegionText {
  private RegionText() {}

  public static String write(ImageRegion box) {
    return "%d,%d,%d,%d".formatted(box.left(), box.right(), box.top(), box.bottom());
  }

  /** Several, with semicolons between. */
  public static String write(List<ImageRegion> boxes) {
    return boxes.stream().map(RegionText::write).collect(Collectors.joining(";"));
  }

  /**
   * @throws InvalidValue naming {@code region}
   */
  public static ImageRegion read(String text) {
    String[] numbers = text.replaceAll("[()\\s]", "").split(",", -1);
    if (numbers.length != 4 || !Arrays.stream(numbers).allMatch(it -> it.matches("[0-9]{1,6}"))) {
      throw new InvalidValue("region", text, "x1,x2,y1,y2 in pixels");
    }
    int[] at = Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
    return new ImageRegion(at[0], at[2], at[1], at[3]);
  }

  public static List<ImageRegion> readAll(String text) {
    return Arrays.stream(text.split(";"))
        .filter(box -> !box.isBlank())
        .map(RegionText::read)
        .toList();
  }
}
