package io.supercargo.sandbox.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.Directory;

/** Finds the ids of listings. Thread-safe; says only what the listings said when it was made. */
public final class OfferIndex implements AutoCloseable {
  private final Directory folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  OfferIndex(Directory folder, DirectoryReader reader) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BooleanSimilarity());
  }

  /**
   * What was found.
   *
   * @param ids of one page, in order
   * @param total of all pages, exact
   */
  public record Hits(List<Long> ids, long total) {}

  public Hits search(SearchQuery query) {
    Language reader = query.audience().language();
    Hits hits = search(query, WordMatch.strict(searcher, reader));
    return hits.total() > 0 ? hits : search(query, WordMatch.piecemeal(searcher, reader));
  }

  /**
   * Those of some listings that match words and pass a refinement: ordered as it says, or as they
   * were given when it asks for relevance.
   */
  public List<Long> narrow(
      Collection<Long> candidates, String words, Language reader, Refinement refinement) {
    Query matching =
        new Narrowing(WordMatch.strict(searcher, reader).query(words))
            .refinement(refinement)
            .only(LongPoint.newSetQuery(Field.ID, candidates))
            .query();
    List<Long> passing = first(matching, refinement.sort(), candidates.size()).ids();
    return refinement.sort().isRelevance() ? inOrderOf(candidates, passing) : passing;
  }

  /** The listing with this opaque id. */
  public Optional<Long> byReference(String reference) {
    Query query = new TermQuery(new Term(Field.REFERENCE, reference));
    return first(query, SortSpec.RELEVANCE, 1).ids().stream().findFirst();
  }

  /** Hears of a listing, what its pictures show, and in which colours. */
  @FunctionalInterface
  public interface SightVisitor {
    void visit(long id, String kind, List<String> colours);
  }

  public void eachSight(SightVisitor visitor) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Field.ID);
        SortedDocValues kinds = DocValues.getSorted(leaf.reader(), Field.KIND);
        SortedDocValues colours = DocValues.getSorted(leaf.reader(), Field.COLOURS);
        while (ids.nextDoc() != NO_MORE_DOCS) {
          String all = text(colours, ids.docID());
          visitor.visit(
              ids.longValue(),
              text(kinds, ids.docID()),
              all.isEmpty() ? List.of() : List.of(all.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(SortedDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  public int size() {
    return reader.numDocs();
  }

  @Override
  public void close() {
    try (folder) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hits search(SearchQuery query, WordMatch words) {
    Query matching =
        new Narrowing(words.query(query.words()))
            .scope(query.scope())
            .refinement(query.refinement())
            .query();
    return page(matching, query.refinement().sort(), query.page());
  }

  private static List<Long> inOrderOf(Collection<Long> candidates, List<Long> passing) {
    Set<Long> those = Set.copyOf(passing);
    return candidates.stream().filter(those::contains).toList();
  }

  private Hits page(Query query, SortSpec sort, PageRequest page) {
    long end = Math.min(page.offset() + page.size(), Math.max(1, reader.maxDoc()));
    Hits hits = first(query, sort, (int) end);
    return new Hits(hits.ids().stream().skip(page.offset()).toList(), hits.total());
  }

  private Hits first(Query query, SortSpec order, int count) {
    try {
      Sort sort = Order.of(order).rewrite(searcher);
      TopFieldDocs found =
          searcher.search(
              query,
              new TopFieldCollectorManager(sort, Math.max(1, count), null, Integer.MAX_VALUE));
      return new Hits(ids(found.scoreDocs), found.totalHits.value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Long> ids(ScoreDoc[] hits) {
    return Arrays.stream(hits).map(Order::id).toList();
  }
}
