package io.supercargo.cli.assistant;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** An input whose end can be waited for. */
final class EndedInput extends FilterInputStream {
  private final CountDownLatch ended = new CountDownLatch(1);

  EndedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = -1;
    try {
      read = super.read(bytes, offset, length);
      return read;
    } finally {
      if (read < 0) { // a line that broke has ended too
        ended.countDown();
      }
    }
  }

  @Override
  public void close() throws IOException {
    ended.countDown();
    super.close();
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
