package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.domain.InvalidValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where goods are to be sent: an address whole, or field by field. */
final class Destination {
  @Option(
      names = "--address",
      paramLabel = "FILE|JSON",
      required = true,
      description = "An address as JSON, or a file with one; - reads standard input.")
  private @Nullable String address;

  @ArgGroup(exclusive = false)
  private @Nullable AddressOptions fields;

  ObjectNode json(Shell shell) {
    if (fields != null) {
      return fields.object();
    }
    return read(String.valueOf(address), shell);
  }

  /** An address as JSON, or a file with one. */
  static ObjectNode read(String written, Shell shell) {
    String text = isJson(written) ? written : Input.file("--address", written, shell);
    if (tree(text) instanceof ObjectNode object) {
      return object;
    }
    throw new InvalidValue("--address", written, "a JSON object with name, phone, province, ...");
  }

  private static boolean isJson(String written) {
    return written.stripLeading().startsWith("{");
  }

  private static @Nullable JsonNode tree(String text) {
    try {
      return Printer.tree(text);
    } catch (IllegalArgumentException noJson) {
      return null;
    }
  }
}
