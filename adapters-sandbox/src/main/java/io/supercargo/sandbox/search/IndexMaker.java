package io.supercargo.sandbox.search;

import io.supercargo.sandbox.catalogue.CategoryTree;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.listing.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Writes an index, which becomes valid when it is finished. Listings may come from many threads.
 */
public final class IndexMaker implements AutoCloseable {
  private static final double BUFFER_MB = 64;

  private final CategoryTree categories = Vocabulary.get().categories();
  private final Directory folder;
  private final Map<String, String> stamp;
  private final IndexWriter writer;

  private IndexMaker(Directory folder, Map<String, String> stamp) throws IOException {
    this.folder = folder;
    this.stamp = stamp;
    this.writer =
        new IndexWriter(
            folder,
            new IndexWriterConfig(Tongues.ALL)
                .setOpenMode(OpenMode.CREATE)
                .setSimilarity(new BooleanSimilarity())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
  }

  /**
   * Where another process holds the folder, the index is kept in memory; what cannot be read there
   * is swept away.
   */
  static IndexMaker in(Directory folder, Map<String, String> stamp) throws IOException {
    try {
      return new IndexMaker(folder, stamp);
    } catch (LockObtainFailedException held) {
      folder.close();
      return new IndexMaker(new ByteBuffersDirectory(), stamp);
    } catch (IOException unreadable) {
      for (String file : folder.listAll()) {
        folder.deleteFile(file);
      }
      return new IndexMaker(folder, stamp);
    }
  }

  public void add(Listing listing) {
    try {
      writer.addDocument(Entry.of(listing, categories));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public OfferIndex finish() {
    try {
      writer.forceMerge(1);
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
      writer.close();
      return new OfferIndex(folder, DirectoryReader.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was not finished is dropped. */
  @Override
  public void close() {
    try {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
