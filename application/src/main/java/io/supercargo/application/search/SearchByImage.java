package io.supercargo.application.search;

import io.supercargo.application.provider.Fetched;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Terms;
import io.supercargo.domain.Capability;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Searches by picture at one or several providers. Thread-safe. */
public final class SearchByImage {
  private final Sweep sweep;
  private final Reads reads;
  private final Darkroom darkroom;

  public SearchByImage(Sweep sweep, Reads reads, Darkroom darkroom) {
    this.sweep = sweep;
    this.reads = reads;
    this.darkroom = darkroom;
  }

  /**
   * Searches; the page of the query is not looked at. A picture that is not a provider's own is
   * handed to it first, where it takes pictures.
   *
   * @param cursor where to go on; empty for the start
   * @param limit at most so many, 1 to 100
   * @throws io.supercargo.domain.InvalidValue for a picture that cannot be had, a limit out of
   *     bounds, an unknown provider, or a cursor that is broken or belongs to another search
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public ImageAnswer search(
      ImageQuery query, Selection selection, Optional<Cursor> cursor, int limit) {
    Map<String, ImageHits> told = new ConcurrentHashMap<>();
    Darkroom.Negative picture = darkroom.open(query.image(), query.audience());
    SearchAnswer hits =
        sweep.search(
            new Sweep.Aim(
                Capability.IMAGE_SEARCH,
                selection,
                query.refinement().sort(),
                Fingerprint.of(query, selection),
                provider ->
                    shelf(
                        atSuppliers(query).with(picture.printFor(provider)),
                        provider,
                        selection.terms(),
                        told)),
            cursor,
            limit);
    return answer(hits, told);
  }

  private Shelf shelf(
      ImageQuery query, Provider provider, Terms terms, Map<String, ImageHits> told) {
    ImageSearch search = Ports.of(provider, ImageSearch.class);
    return new Shelf(
        search.mostRows(),
        page -> {
          ImageQuery paged = paged(query, page);
          Fetched<ImageHits> reply =
              reads.read(
                  new Reads.Question(provider, Capability.IMAGE_SEARCH, Fingerprint.subject(paged)),
                  terms,
                  () -> search.search(paged));
          told.putIfAbsent(provider.name(), reply.value());
          return reply.map(ImageHits::offers);
        });
  }

  private static ImageQuery atSuppliers(ImageQuery query) {
    return new ImageQuery(
        query.image(),
        query.hint(),
        query.refinement().atSuppliers(),
        query.page(),
        query.audience());
  }

  private static ImageQuery paged(ImageQuery query, PageRequest page) {
    return new ImageQuery(query.image(), query.hint(), query.refinement(), page, query.audience());
  }

  private static ImageAnswer answer(SearchAnswer hits, Map<String, ImageHits> told) {
    Optional<ImageHits> telling =
        hits.providers().stream()
            .flatMap(report -> Optional.ofNullable(told.get(report.name())).stream())
            .filter(it -> !it.regions().isEmpty() || it.current().isPresent())
            .findFirst();
    Optional<ImageRegion> current = telling.flatMap(ImageHits::current);
    return new ImageAnswer(hits, current, telling.map(ImageHits::regions).orElse(List.of()));
  }
}
