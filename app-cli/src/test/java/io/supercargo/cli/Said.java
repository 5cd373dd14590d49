package io.supercargo.cli;

import io.supercargo.cli.print.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a command said, and how it ended. */
record Said(int code, String data, String words) {

  /** A place to give commands in. */
  static final class Prompt {
    private final Map<String, String> environment = new LinkedHashMap<>();
    private String input = "";
    private int width = 100;
    private boolean screen;

    Prompt with(String name, String value) {
      environment.put(name, value);
      return this;
    }

    Prompt typing(String text) {
      input = text;
      return this;
    }

    Prompt wide(int columns) {
      width = columns;
      return this;
    }

    Prompt onAScreen() {
      screen = true;
      return this;
    }

    Said say(String... args) {
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      ByteArrayOutputStream words = new ByteArrayOutputStream();
      Shell shell = shell(data, words);
      int code = Supercargo.run(shell, args);
      shell.terminal().flush();
      return new Said(code, text(data), text(words));
    }

    /** What a command finds around it here; what it says is not kept. */
    Shell shell() {
      return shell(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private Shell shell(ByteArrayOutputStream data, ByteArrayOutputStream words) {
      Terminal terminal =
          new Terminal(
              stream(data), stream(words), width, new Terminal.Reader(screen, screen), screen);
      ByteArrayInputStream typed = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
      Instant now = Instant.parse("2026-12-01T08:00:00Z");
      return new Shell(terminal, environment, typed, () -> now);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
      return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  List<String> dataLines() {
    return data.lines().toList();
  }
}
