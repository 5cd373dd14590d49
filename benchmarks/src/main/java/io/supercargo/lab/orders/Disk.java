package io.supercargo.lab.orders;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;

/** What the disk allows. */
final class Disk {
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final int BLOCK = 4096;

  private Disk() {}

  /** How often a second a block can be written behind the last one and forced to the disk. */
  static double forcesPerSecond(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
      long start = System.nanoTime();
      long count = 0;
      while (System.nanoTime() - start < TIME.toNanos()) {
        int written = channel.write(ByteBuffer.allocate(BLOCK));
        assert written == BLOCK;
        channel.force(true);
        count++;
      }
      return count * 1e9 / (System.nanoTime() - start);
    }
  }
}
