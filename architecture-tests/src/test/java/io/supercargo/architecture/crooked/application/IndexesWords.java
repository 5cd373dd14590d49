package io.supercargo.architecture.crooked.application;

import org.apache.lucene.index.IndexWriter;

/** Keeps an index of its own. */
final class IndexesWords {
  IndexWriter writer;
}
