package io.supercargo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2's, at {@code recorded:PATH}, of which every write is remembered, so that the file
 * can be had as a process would leave it that is killed after any of them.
 */
public final class RecordedFile extends FilePathWrapper {
  private static final List<Write> WRITES = new ArrayList<>();

  /** Begins to remember anew. */
  static void begin() {
    FilePath.register(new RecordedFile());
    synchronized (WRITES) {
      WRITES.clear();
    }
  }

  static List<Write> writes() {
    synchronized (WRITES) {
      return List.copyOf(WRITES);
    }
  }

  static int count() {
    synchronized (WRITES) {
      return WRITES.size();
    }
  }

  @Override
  public String getScheme() {
    return "recorded";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  /** One change of the file. */
  @FunctionalInterface
  interface Write {
    /** The file after it. */
    byte[] on(byte[] file);
  }

  private static final class Channel extends FileBase {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      synchronized (WRITES) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        WRITES.add(before -> put(before, Math.toIntExact(position), bytes));
        return file.write(source, position);
      }
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
      return write(source, file.position());
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      synchronized (WRITES) {
        WRITES.add(before -> Arrays.copyOf(before, Math.toIntExact(size)));
        file.truncate(size);
        return this;
      }
    }

    @Override
    public synchronized int read(ByteBuffer target) throws IOException {
      return file.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
      file.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }

    private static byte[] put(byte[] before, int position, byte[] bytes) {
      byte[] after = Arrays.copyOf(before, Math.max(before.length, position + bytes.length));
      System.arraycopy(bytes, 0, after, position, bytes.length);
      return after;
    }
  }
}
