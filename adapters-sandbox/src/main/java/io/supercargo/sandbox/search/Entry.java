package io.supercargo.sandbox.search;

import io.supercargo.domain.Language;
import io.supercargo.sandbox.catalogue.CategoryTree;
import io.supercargo.sandbox.catalogue.Words;
import io.supercargo.sandbox.listing.Flags;
import io.supercargo.sandbox.listing.Listing;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index holds of a listing: enough to find and order it, nothing to show. */
final class Entry {
  /** Length does not count, so it is not kept. */
  private static final FieldType TITLE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TITLE.setOmitNorms(true);
    TITLE.freeze();
  }

  private final Document document = new Document();

  private Entry() {}

  static Document of(Listing listing, CategoryTree categories) {
    Entry entry = new Entry();
    entry.number(Field.ID, listing.id(), true);
    entry.number(Field.PRICE, listing.price().wholesale().toFen(), true);
    entry.number(Field.SALES, listing.turnover().monthly(), false);
    entry.number(Field.REPURCHASE, listing.turnover().repurchase(), false);
    entry.number(Field.PROMINENCE, listing.turnover().prominence(), false);
    entry.word(Field.REFERENCE, listing.reference());
    entry.word(Field.SHOP, listing.shop());
    listing.collections().forEach(pool -> entry.word(Field.COLLECTION, pool));
    Flags.of(listing).forEach(flag -> entry.word(Field.FILTER, flag.code()));
    categories.path(listing.category()).forEach(id -> entry.word(Field.CATEGORY, id.toString()));
    entry.told(Field.KIND, listing.kind());
    entry.told(Field.COLOURS, String.join(" ", listing.colours()));
    listing.titles().forEach((language, title) -> entry.text(Field.title(language), title));
    categories.drawer(listing.category()).ifPresent(drawer -> entry.name(drawer.name()));
    return entry.document;
  }

  private void name(Words category) {
    for (Language language : Field.DRAWERS) {
      category.in(language).ifPresent(name -> text(Field.drawer(language), name));
    }
  }

  private void number(String field, long value, boolean ranged) {
    document.add(new NumericDocValuesField(field, value));
    if (ranged) {
      document.add(new LongPoint(field, value));
    }
  }

  private void told(String field, String value) {
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private void word(String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private void text(String field, String value) {
    document.add(new org.apache.lucene.document.Field(field, value, TITLE));
  }
}
