package io.supercargo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.supercargo.domain.InvalidValue;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with JSON by the names of its own types, never by those of ours. */
public final class WrongJson {
  private static final Pattern TOKEN = Pattern.compile("`JsonToken\\.([A-Z_]+)`");

  private WrongJson() {}

  /** Without the place. */
  public static String words(JsonProcessingException problem) {
    if (problem.getCause() instanceof InvalidValue wrong) {
      return String.valueOf(wrong.getMessage());
    }
    if (problem instanceof InvalidFormatException format) {
      return "'%s' (expected: %s)"
          .formatted(InvalidValue.shown(format.getValue()), expected(format.getTargetType()));
    }
    if (problem instanceof MismatchedInputException mismatch) {
      return "%s (expected: %s)".formatted(found(mismatch), expected(mismatch.getTargetType()));
    }
    return problem instanceof JsonMappingException
        ? "a value that cannot be read"
        : problem.getOriginalMessage().replaceAll(", from `[^`]*`| \\(start marker at .*", "");
  }

  /** The library tells the token in its words alone once the document is closed. */
  private static String found(MismatchedInputException mismatch) {
    if (mismatch instanceof InvalidNullException) {
      return "nothing";
    }
    Matcher token = TOKEN.matcher(mismatch.getOriginalMessage());
    return token.find() ? kind(JsonToken.valueOf(token.group(1))) : "something else";
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL, NOT_AVAILABLE -> "nothing";
      case VALUE_EMBEDDED_OBJECT -> "something else";
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null || type == Object.class) {
      return "something else";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a text";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
