package io.supercargo.http;

import io.supercargo.ports.Raw;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A supplier's answer: the bytes that came, and the wire record that was read from them. */
public final class Answer<T> implements Raw {
  private final byte[] bytes;
  private final @Nullable T wire;
  private final @Nullable UnreadableAnswer problem;

  private Answer(byte[] bytes, @Nullable T wire, @Nullable UnreadableAnswer problem) {
    this.bytes = bytes;
    this.wire = wire;
    this.problem = problem;
  }

  static <T> Answer<T> of(byte[] bytes, T wire) {
    return new Answer<>(bytes, wire, null);
  }

  /** Not what the contract says; the line tells so once it has written the call down. */
  static Answer<?> unreadable(byte[] bytes, UnreadableAnswer problem) {
    return new Answer<>(bytes, null, problem);
  }

  T wire() throws UnreadableAnswer {
    if (wire == null) {
      throw Objects.requireNonNull(problem);
    }
    return wire;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
