package io.supercargo.cli.print;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command speaks.
 *
 * @param data what was asked for, and nothing else
 * @param words messages and progress
 * @param width columns that fit beside one another
 * @param person which of the two a person reads as it comes, and not a file or a pipe
 * @param colours whether colours are wanted on what a person reads
 */
public record Terminal(
    PrintStream data, PrintStream words, int width, Reader person, boolean colours) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 20;
  private static final int BUFFER = 1 << 15;

  /** Which streams end on a screen. */
  public record Reader(boolean ofData, boolean ofWords) {}

  /**
   * The process's own streams, in UTF-8.
   *
   * @param screens names of the streams that end on a screen, as the launcher found out
   */
  public static Terminal ofProcess(Map<String, String> environment, String screens) {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        width(environment.getOrDefault("COLUMNS", "")),
        new Reader(screens.contains("out"), screens.contains("err")),
        wantsColours(environment));
  }

  /** Prints a line of data. */
  public void line(String text) {
    data.println(text);
  }

  /** Says something beside the data. */
  public void say(String text) {
    words.println(text);
    words.flush();
  }

  /** The text as it looks among the data. */
  public String styled(Style style, String text) {
    return style.on(text, colours && person.ofData);
  }

  /** The text as it looks among the words. */
  public String styledWord(Style style, String text) {
    return style.on(text, colours && person.ofWords);
  }

  public void flush() {
    data.flush();
    words.flush();
  }

  private static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static int width(String columns) {
    return columns.matches("[0-9]{1,4}")
        ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
