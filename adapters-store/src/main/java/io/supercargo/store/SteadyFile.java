package io.supercargo.store;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2's, at {@code steady:PATH}, that stays open when a thread is interrupted, as an
 * ordinary channel does not. H2's own that does hands every block to another thread and waits for
 * it, which takes long where processors are busy.
 */
public final class SteadyFile extends FilePathWrapper {
  static final String SCHEME = "steady";

  /** Lets H2 know of the scheme. */
  static void register() {
    FilePath.register(new SteadyFile());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(new RandomAccessFile(new File(getBase().toString()), mode));
  }

  /** Whoever reads or writes has the file for himself. */
  private static final class Channel extends FileBaseDefault {
    private final RandomAccessFile file;

    Channel(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      byte[] bytes = new byte[target.remaining()];
      file.seek(position);
      int count = file.read(bytes);
      if (count > 0) {
        target.put(bytes, 0, count);
      }
      return count;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      int count = source.remaining();
      byte[] bytes = source.hasArray() ? source.array() : copied(source);
      int from = source.hasArray() ? source.arrayOffset() + source.position() : 0;
      file.seek(position);
      file.write(bytes, from, count);
      source.position(source.limit());
      return count;
    }

    private static byte[] copied(ByteBuffer source) {
      byte[] bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      return bytes;
    }

    @Override
    public long size() throws IOException {
      return file.length();
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
      if (size < file.length()) {
        file.setLength(size);
      }
    }

    @Override
    public void force(boolean metadata) throws IOException {
      file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
