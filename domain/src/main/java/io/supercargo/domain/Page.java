package io.supercargo.domain;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list.
 *
 * @param number from 1
 * @param size rows asked for per page; the last page may hold fewer
 * @param total rows in the whole list, as the supplier counts them
 * @param pages how many pages the supplier says there are; not always {@code total / size}
 */
public record Page<T>(List<T> items, int number, int size, long total, long pages) {
  public Page {
    items = List.copyOf(items);
  }

  /** A page whose number of pages follows from the total. */
  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    long pages = (total + request.size() - 1) / request.size();
    return new Page<>(items, request.number(), request.size(), total, pages);
  }

  /** A page of a list whose length nobody tells: a full page promises one more row. */
  public static <T> Page<T> open(List<T> items, PageRequest request) {
    boolean full = items.size() == request.size();
    return of(items, request, request.offset() + items.size() + (full ? 1 : 0));
  }

  public boolean hasNext() {
    return number < pages && !items.isEmpty();
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    List<R> changed = items.stream().<R>map(change).toList();
    return new Page<>(changed, number, size, total, pages);
  }
}
