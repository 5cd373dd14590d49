package io.supercargo.http.gateway;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Says in words what is wrong with a JSON body: the place, what was found, what is expected. */
public final class BrokenBody {
  private BrokenBody() {}

  public static String words(IOException broken) {
    if (broken instanceof InvalidFormatException format) {
      return "%s: %s (expected: %s)"
          .formatted(path(format), format.getValue(), type(format.getTargetType()));
    }
    if (broken instanceof MismatchedInputException mismatch) {
      return "%s: wrong type (expected: %s)"
          .formatted(path(mismatch), type(mismatch.getTargetType()));
    }
    if (broken instanceof JsonMappingException value && !value.getPath().isEmpty()) {
      return "%s: %s".formatted(path(value), reason(value));
    }
    if (broken instanceof JsonProcessingException syntax) {
      JsonLocation at = syntax.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return "body: not JSON%s (expected: a JSON object)".formatted(where);
    }
    return "body: broke off (expected: a JSON object)";
  }

  private static String reason(JsonMappingException value) {
    return value.getCause() instanceof InputCoercionException
        ? "out of range (expected: a whole number)"
        : "not JSON (expected: a JSON value)";
  }

  private static String path(JsonMappingException problem) {
    String path =
        problem.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return path.isEmpty() ? "body" : path;
  }

  private static String type(Class<?> type) {
    if (type == null) {
      return "another type";
    }
    if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
      return "a whole number";
    }
    if (type == String.class) {
      return "a text";
    }
    return type == Boolean.class || type == boolean.class ? "true or false" : "a JSON object";
  }
}
