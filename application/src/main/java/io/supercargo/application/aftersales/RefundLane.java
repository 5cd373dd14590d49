package io.supercargo.application.aftersales;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Refunds of one supplier at one marketplace, from where they were left.
 *
 * @param name of the supplier and the marketplace
 * @param end how many lie behind when all of these are taken
 * @param last whether nothing follows these
 */
record RefundLane(String name, List<Hit> hits, long end, boolean last, List<Raw> raw) {
  private static final int MOST_PAGES = 4;

  /**
   * A refund.
   *
   * @param behind how many lie behind once it is taken, as the supplier counts them
   */
  record Hit(RefundCase refund, long behind) {}

  /**
   * Reads on, until there are as many as are wanted.
   *
   * @param behind how many lie behind
   */
  static RefundLane read(
      String name, long behind, int wanted, Function<PageRequest, Answer<Page<RefundCase>>> pages) {
    int size = Math.min(wanted, PageRequest.USUAL_MOST);
    PageRequest request = new PageRequest((int) (behind / size) + 1, size);
    int skipped = (int) (behind % size);
    List<Hit> hits = new ArrayList<>();
    List<Raw> raw = new ArrayList<>();
    while (true) {
      Answer<Page<RefundCase>> answer = pages.apply(request);
      raw.add(answer.raw());
      add(hits, answer.value(), request, skipped);
      long end = request.offset() + size;
      boolean last = !answer.value().hasNext();
      if (last || hits.size() >= wanted || raw.size() == MOST_PAGES) {
        return new RefundLane(name, hits, end, last, raw);
      }
      request = request.next();
      skipped = 0;
    }
  }

  /** Rows may be missing that did not fit the question: behind the last one lies the whole page. */
  private static void add(List<Hit> hits, Page<RefundCase> page, PageRequest request, int skipped) {
    List<RefundCase> rows = page.items();
    for (int i = skipped; i < rows.size(); i++) {
      boolean lastOfPage = i == rows.size() - 1 && page.hasNext();
      long behind = request.offset() + (lastOfPage ? request.size() : i + 1);
      hits.add(new Hit(rows.get(i), behind));
    }
  }
}
