package io.supercargo.web.request;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form with files, as browsers send it. */
public final class Form {
  private final Context context;

  private Form(Context context) {
    this.context = context;
  }

  /** Reads it whole, so that a broken one is met here and nowhere else. */
  public static Form read(Context context) {
    try {
      context.formParamMap();
    } catch (Exception broken) {
      throw refusal(broken);
    }
    return new Form(context);
  }

  /** What was written; files are no texts, though the server lists them among these too. */
  public Map<String, List<String>> texts() {
    Map<String, List<String>> texts = new LinkedHashMap<>(context.formParamMap());
    texts.keySet().removeAll(context.uploadedFileMap().keySet());
    return texts;
  }

  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(context.uploadedFile(name)).map(Form::bytes);
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The server says only in words which of its limits was met. */
  private static Refusal refusal(Exception broken) {
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).startsWith("max length exceeded")
        ? Refusal.tooLarge()
        : Refusal.of(ProblemType.BAD_REQUEST, "the form is broken: " + cause.getMessage());
  }
}
