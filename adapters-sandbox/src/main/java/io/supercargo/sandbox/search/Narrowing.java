package io.supercargo.sandbox.search;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchScope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Conditions that let a listing through or not, and say nothing of its rank. */
final class Narrowing {
  /** Some wires write it for "any". */
  private static final CategoryId ANY = CategoryId.of(0);

  private final BooleanQuery.Builder all;

  Narrowing(Query base) {
    this.all = new BooleanQuery.Builder().add(base, Occur.MUST);
  }

  Narrowing scope(SearchScope scope) {
    if (scope instanceof SearchScope.InShop in) {
      term(Field.SHOP, in.shop().value());
    } else if (scope instanceof SearchScope.InCollection in) {
      term(Field.COLLECTION, in.collection());
    }
    return this;
  }

  Narrowing refinement(Refinement refinement) {
    refinement.filters().all().forEach(filter -> term(Field.FILTER, filter.code()));
    refinement
        .category()
        .filter(category -> !category.equals(ANY))
        .ifPresent(category -> term(Field.CATEGORY, category.value()));
    price(refinement.price());
    return this;
  }

  Narrowing only(Query condition) {
    all.add(condition, Occur.FILTER);
    return this;
  }

  Query query() {
    return all.build();
  }

  private void price(PriceRange range) {
    if (!range.equals(PriceRange.ANY)) {
      long from = range.min().map(it -> fen(it.amount(), RoundingMode.CEILING)).orElse(0L);
      long to = range.max().map(it -> fen(it.amount(), RoundingMode.FLOOR)).orElse(Long.MAX_VALUE);
      only(LongPoint.newRangeQuery(Field.PRICE, from, to));
    }
  }

  /** A bound may have fractions of a fen, and may be beyond all prices. */
  private static long fen(BigDecimal yuan, RoundingMode rounding) {
    BigDecimal fen = yuan.movePointRight(2).setScale(0, rounding);
    return fen.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
  }

  private void term(String field, String value) {
    only(new TermQuery(new Term(field, value)));
  }
}
