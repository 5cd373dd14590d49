package io.supercargo.sandbox.search;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of hits. It is total, so that pages neither overlap nor leave gaps. */
final class Order {
  private Order() {}

  static Sort of(SortSpec spec) {
    List<SortField> fields = new ArrayList<>();
    spec.keys().forEach(key -> fields.add(number(field(key.by()), key.direction())));
    if (spec.isRelevance()) {
      fields.add(SortField.FIELD_SCORE);
    }
    fields.add(number(Field.PROMINENCE, Direction.DESCENDING));
    fields.add(number(Field.ID, Direction.ASCENDING));
    return new Sort(fields.toArray(new SortField[0]));
  }

  /** The id of a hit: what it was ordered by last. */
  static long id(ScoreDoc hit) {
    Object[] values = ((FieldDoc) hit).fields;
    return (Long) values[values.length - 1];
  }

  private static SortField number(String field, Direction direction) {
    return new SortField(field, SortField.Type.LONG, direction == Direction.DESCENDING);
  }

  private static String field(SortKey key) {
    return switch (key) {
      case PRICE -> Field.PRICE;
      case MONTHLY_SALES -> Field.SALES;
      case REPURCHASE_RATE -> Field.REPURCHASE;
      case PAYABLE -> throw new InvalidValue("sort", key.code(), "an order that suppliers know");
    };
  }
}
