package io.supercargo.sandbox.trade;

import io.supercargo.sandbox.listing.Documents;
import java.time.Duration;
import java.util.List;

/** Under which keys the documents of the trade are found. */
final class Shelfmark {
  static final String ORDER = "order/";
  static final String REFUND = "refund/";
  static final String TAG = "tag/";
  static final String LINK = "link/";
  static final String CLOCK = "clock";

  private Shelfmark() {}

  /** Puts a document of the store into its place. */
  static void read(Ledger ledger, String key, byte[] document) {
    if (key.startsWith(ORDER)) {
      ledger.put(Documents.read(document, Deal.class));
    } else if (key.startsWith(REFUND)) {
      ledger.pleas().put(Documents.read(document, Plea.class));
    } else if (key.startsWith(TAG)) {
      ledger.put(Documents.read(document, Tag.class));
    } else if (key.startsWith(LINK)) {
      ledger.put(key.substring(LINK.length()), List.of(Documents.read(document, String[].class)));
    } else if (key.equals(CLOCK)) {
      ledger.ahead(Duration.ofMillis(Documents.read(document, Long.class)));
    }
  }
}
