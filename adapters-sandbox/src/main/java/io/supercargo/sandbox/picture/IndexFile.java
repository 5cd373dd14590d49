package io.supercargo.sandbox.picture;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The index as bytes: a header, then a shelf of whole pictures and one of their subjects. The
 * header says of which offers it is, so that one of other offers is never used.
 */
final class IndexFile {
  /** "SCPI" and the number of the form; goes up with every change of drawing or fingerprints. */
  private static final long FORM = 0x53435049_00000003L;

  /** Frames of whole pictures per offer: the main picture, from near, from another side. */
  static final int WHOLES = 3;

  private static final int HEADER = 5 * Long.BYTES;

  private final List<Portrait> portraits;
  private final ByteBuffer bytes;
  private final Shelf wholes;
  private final Shelf subjects;

  private IndexFile(List<Portrait> portraits, ByteBuffer bytes) {
    this.portraits = portraits;
    this.bytes = bytes;
    int count = portraits.size();
    int split = Shelf.size(WHOLES * count);
    this.wholes = new Shelf(WHOLES * count, bytes.slice(HEADER, split));
    this.subjects = new Shelf(count, bytes.slice(HEADER + split, Shelf.size(count)));
  }

  static IndexFile empty(List<Portrait> portraits) {
    return new IndexFile(portraits, ByteBuffer.allocate(size(portraits.size())));
  }

  /** Whether the head says so and the size fits; what follows it may be damaged. */
  static boolean isOf(Path path, int offers, String mark) throws IOException {
    if (!Files.exists(path) || Files.size(path) != size(offers)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(path, READ)) {
      ByteBuffer head = ByteBuffer.allocate(HEADER);
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // read on
      }
      return head.getLong(0) == FORM
          && head.getLong(8) == offers
          && head.getLong(32) == mark.hashCode();
    }
  }

  /** The kept index, when there is one of these offers and it is whole. */
  static Optional<IndexFile> open(Path path, String mark, List<Portrait> portraits)
      throws IOException {
    if (!isOf(path, portraits.size(), mark)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(path, READ)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      return fits(bytes, portraits)
          ? Optional.of(new IndexFile(portraits, bytes))
          : Optional.empty();
    }
  }

  private static boolean fits(ByteBuffer bytes, List<Portrait> portraits) {
    return bytes.getLong(16) == portraits.hashCode() && bytes.getLong(24) == checksum(bytes);
  }

  /**
   * Written beside and moved, so that a reader never sees half of it; under a name of its own,
   * because several processes may do so at once.
   */
  void save(Path path, String mark) throws IOException {
    bytes.putLong(0, FORM).putLong(8, portraits.size()).putLong(16, portraits.hashCode());
    bytes.putLong(24, checksum(bytes)).putLong(32, mark.hashCode());
    Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
    Path beside = Files.createTempFile(folder, path.getFileName().toString(), ".new");
    try {
      write(beside);
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void write(Path beside) throws IOException {
    try (FileChannel channel = FileChannel.open(beside, WRITE)) {
      ByteBuffer all = bytes.duplicate().clear();
      while (all.hasRemaining()) {
        channel.write(all);
      }
    }
  }

  private static int size(int offers) {
    return HEADER + Shelf.size(WHOLES * offers) + Shelf.size(offers);
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate().position(HEADER));
    return sum.getValue();
  }

  String offerId(int owner) {
    return portraits.get(owner).offerId();
  }

  Shelf wholes() {
    return wholes;
  }

  Shelf subjects() {
    return subjects;
  }
}
