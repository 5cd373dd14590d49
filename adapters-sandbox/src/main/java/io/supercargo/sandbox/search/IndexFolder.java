package io.supercargo.sandbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lies between runs. What lies there may be missing, broken or of another market.
 */
public final class IndexFolder {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final String STAMP = "stamp";

  private final Path path;

  public IndexFolder(Path path) {
    this.path = path;
  }

  /** The index that was made for this stamp, if it is there whole. */
  public Optional<OfferIndex> open(String stamp) {
    try {
      Directory folder = FSDirectory.open(path);
      try {
        return open(folder, stamp);
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException | RuntimeException broken) {
      LOG.debug("The index in {} cannot be used and is made again", path, broken);
      return Optional.empty();
    }
  }

  /** Begins a new index in place of whatever is there. */
  public IndexMaker make(String stamp) {
    try {
      return IndexMaker.in(FSDirectory.open(path), Map.of(STAMP, stamp));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<OfferIndex> open(Directory folder, String stamp) throws IOException {
    if (!DirectoryReader.indexExists(folder)) {
      folder.close();
      return Optional.empty();
    }
    DirectoryReader reader = DirectoryReader.open(folder);
    if (stamp.equals(reader.getIndexCommit().getUserData().get(STAMP))) {
      return Optional.of(new OfferIndex(folder, reader));
    }
    reader.close();
    folder.close();
    return Optional.empty();
  }
}
