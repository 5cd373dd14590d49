package io.supercargo.application.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What a search has shown so far, so that no provider's hit comes up that another's was shown for.
 * Five bytes are kept of each: of a thousand, one in a million is taken for another.
 */
final class Shown {
  private static final int BYTES = 5;
  private static final long MASK = (1L << (8 * BYTES)) - 1;

  private final Set<Long> marks = new HashSet<>();

  Shown() {}

  Shown(Shown others) {
    marks.addAll(others.marks);
  }

  boolean holds(Identity identity) {
    return marks.contains(mark(identity));
  }

  void add(Identity identity) {
    marks.add(mark(identity));
  }

  int size() {
    return marks.size();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(marks.size());
    for (long mark : marks.stream().sorted().toList()) {
      out.writeByte((int) (mark >>> 32));
      out.writeInt((int) mark);
    }
  }

  static Shown read(DataInputStream in) throws IOException {
    Shown shown = new Shown();
    int count = in.readInt();
    if (count < 0 || count > in.available() / BYTES) {
      throw new IOException("more marks than bytes");
    }
    for (int i = 0; i < count; i++) {
      shown.marks.add(((long) in.readUnsignedByte() << 32) | (in.readInt() & 0xffffffffL));
    }
    return shown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shown shown && marks.equals(shown.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }

  private static long mark(Identity identity) {
    String text = identity.provider() + " " + identity.id();
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)) & MASK;
  }
}
