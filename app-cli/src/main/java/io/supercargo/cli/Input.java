package io.supercargo.cli;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.search.ImageRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;

/** What a command reads: a file, or standard input for a dash. */
final class Input {
  private Input() {}

  /** A text as it was written on the command line, or that of a file after an at sign. */
  static String text(String written, Shell shell) {
    return written.startsWith("@") ? file("--data", written.substring(1), shell) : written;
  }

  /** The text of a file. */
  static String file(String option, String file, Shell shell) {
    return new String(bytes(option, file, shell), StandardCharsets.UTF_8);
  }

  /** The rows of a file. */
  static String rows(String file, Shell shell) {
    return file("--file", file, shell);
  }

  /** A picture that every supplier takes. */
  static byte[] picture(String file, Shell shell) {
    return new ImageRef.Bytes(bytes("image", file, shell)).bytes();
  }

  /** A picture that can be evidence. */
  static byte[] evidence(String file, Shell shell) {
    return new EvidencePicture(bytes("picture", file, shell)).bytes();
  }

  /** The address of a picture as it is; a picture that can be evidence, in Base64. */
  static String shown(String written, Shell shell) {
    return written.matches("(?i)https?://.*")
        ? written
        : Base64.getEncoder().encodeToString(evidence(written, shell));
  }

  /** A text that must stand nowhere else, without the ends of its lines. */
  static String secret(String option, String file, Shell shell) {
    return InvalidValue.requireText(option, file(option, file, shell).strip());
  }

  private static byte[] bytes(String field, String file, Shell shell) {
    try {
      return file.equals("-") ? shell.input().readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException unreadable) {
      throw new InvalidValue(field, file, "a file that can be read");
    }
  }
}
