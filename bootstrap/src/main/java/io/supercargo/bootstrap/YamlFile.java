package io.supercargo.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.supercargo.ports.provider.SettingsException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads a YAML file into a tree, every scalar as the text it is written as; a broken file leaves
 * the tree empty. Messages never quote the file, because a secret may stand there.
 */
final class YamlFile {
  private static final YAMLFactory YAML = new YAMLFactory();

  /** Some editors begin a file with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Tree tree;
  private final Consumer<Problem> problems;
  private final List<String> path = new ArrayList<>();

  private YamlFile(String name, Tree tree, Consumer<Problem> problems) {
    this.name = name;
    this.tree = tree;
    this.problems = problems;
  }

  static void read(Path file, Tree into, Consumer<Problem> problems) {
    String name = String.valueOf(file.getFileName());
    try (YAMLParser parser = YAML.createParser(text(file))) {
      new YamlFile(name, into, problems).document(parser);
    } catch (JsonProcessingException broken) {
      into.clear();
      problems.accept(new Problem(name, syntax(broken)));
    } catch (IOException unreadable) {
      problems.accept(new Problem(file.toString(), "cannot be read (expected: a YAML file)"));
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return Variables.marked(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private void document(YAMLParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_OBJECT) {
      section(parser);
    } else if (first != null && first != JsonToken.VALUE_NULL) {
      problems.accept(new Problem(name, "found no keys (expected: sections such as server)"));
    }
  }

  private void section(YAMLParser parser) throws IOException {
    List<String> seen = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      path.add(key);
      if (seen.contains(key)) {
        problem("found twice (expected: once)");
      }
      seen.add(key);
      value(parser, line);
      path.remove(path.size() - 1);
    }
  }

  private void value(YAMLParser parser, int line) throws IOException {
    switch (parser.nextToken()) {
      case START_OBJECT -> {
        tree.putSection(path, Origin.file(name, line));
        section(parser);
      }
      case START_ARRAY -> tree.put(path, list(parser), Origin.file(name, line));
      default -> tree.put(path, scalar(parser), Origin.file(name, line));
    }
  }

  private List<String> list(YAMLParser parser) throws IOException {
    List<String> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isStructStart()) {
        problem("found a section in a list (expected: a list of texts)");
        parser.skipChildren();
      } else {
        items.add(parser.getText());
      }
    }
    return items;
  }

  private void problem(String message) {
    problems.accept(new Problem(String.join(".", path), message));
  }

  private @Nullable String scalar(YAMLParser parser) throws IOException {
    if (parser.isCurrentAlias()) {
      problem("found an alias (expected: the value itself)");
      return null;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static String syntax(JsonProcessingException broken) {
    String line = broken.getLocation() == null ? "?" : "" + broken.getLocation().getLineNr();
    String reason = "it is not YAML";
    if (broken.getCause() instanceof MarkedYAMLException marked) {
      reason = marked.getProblem();
      line = marked.getProblemMark() == null ? line : "" + (marked.getProblemMark().getLine() + 1);
    }
    return "line " + line + ": " + reason + " (expected: YAML)";
  }
}
