package io.supercargo.cli.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The events of a server, one after another; where the line breaks it is taken up again. */
public final class EventStream {
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final Opening opening;
  private final Consumer<String> words;
  private Optional<String> last;
  private @Nullable BufferedReader lines;

  EventStream(Opening opening, Optional<String> after, Consumer<String> words) {
    this.opening = opening;
    this.last = after;
    this.words = words;
  }

  /** Opens the line again. */
  interface Opening {
    InputStream after(Optional<String> last) throws IOException;
  }

  /** An event as it came. */
  public record Told(String id, String type, String data) {
    /** A member of it, for people. */
    public String text(String member) {
      JsonNode event = Printer.tree(data);
      return Texts.harmless(Texts.text(event.path(member)));
    }
  }

  /** The next one; waits for it. */
  public Told next() {
    while (true) {
      try {
        Optional<Told> told = read();
        if (told.isPresent()) {
          last = told.map(Told::id);
          return told.get();
        }
        words.accept("the server ended the stream; asking it again");
      } catch (IOException broken) {
        words.accept("the line broke; asking the server again");
      }
      lines = null;
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private Optional<Told> read() throws IOException {
    BufferedReader reader = lines;
    if (reader == null) {
      reader = new BufferedReader(new InputStreamReader(opening.after(last), UTF_8));
      lines = reader;
    }
    String id = "";
    String type = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("id: ")) {
        id = line.substring("id: ".length());
      } else if (line.startsWith("event: ")) {
        type = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        return Optional.of(new Told(id, type, line.substring("data: ".length())));
      }
    }
    return Optional.empty();
  }
}
