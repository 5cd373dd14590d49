package io.supercargo.cli.assistant;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What an assistant is told: a line for each answer. */
final class Answered extends FilterOutputStream {
  private final OpenQuestions questions;

  Answered(OutputStream out, OpenQuestions questions) {
    super(out);
    this.questions = questions;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        out.flush();
        questions.answered();
      }
    }
  }
}
