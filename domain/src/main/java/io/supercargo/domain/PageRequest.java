package io.supercargo.domain;

/**
 * Which part of a list is asked for.
 *
 * @param number from 1
 * @param size rows per page, 1 to 100; a provider may take fewer
 */
public record PageRequest(int number, int size) {
  public static final int MAX_SIZE = 100;

  /** What nearly every gateway takes. */
  public static final int USUAL_MOST = 50;

  public static final PageRequest FIRST = new PageRequest(1, 20);

  public PageRequest {
    if (number < 1) {
      throw new InvalidValue("page", number, ">= 1");
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidValue("limit", size, "1 to " + MAX_SIZE);
    }
  }

  /** How many rows stand before this page. */
  public long offset() {
    return (number - 1L) * size;
  }

  public PageRequest next() {
    return new PageRequest(number + 1, size);
  }
}
