package io.supercargo.cli.assistant;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * What an assistant says. Its end is held back until all questions are answered, because what
 * listens here drops what it is at when it hears the end; and it can be waited for.
 */
final class Asked extends FilterInputStream {
  /** Longer than any command waits for a server. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final OpenQuestions questions;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final CountDownLatch ended = new CountDownLatch(1);

  Asked(InputStream in, OpenQuestions questions) {
    super(in);
    this.questions = questions;
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
      hear(bytes, offset, read);
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

  private void hear(byte[] bytes, int offset, int read) throws IOException {
    for (int i = offset; i < offset + read; i++) {
      if (bytes[i] == '\n') {
        hearLine();
      } else {
        line.write(bytes[i]);
      }
    }
    if (read < 0) {
      hearLine();
      awaitAnswers();
    }
  }

  private void hearLine() {
    questions.heard(line.toString(StandardCharsets.UTF_8));
    line.reset();
  }

  private void awaitAnswers() throws IOException {
    try {
      questions.awaitNone(PATIENCE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException().initCause(interrupted);
    }
  }
}
