package io.supercargo.web.request;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page sends along with a change, so that it is known to be ours. */
public final class Seal {
  public static final String HEADER = "X-CSRF-Token";

  static final String FIELD = "csrf";

  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

  private Seal() {}

  /** Empty where there is none, and where the form cannot be read. */
  public static String inForm(Context context) {
    try {
      @Nullable String seal = context.formParam(FIELD);
      return seal == null ? "" : seal;
    } catch (RuntimeException broken) {
      return "";
    }
  }

  /** Puts the seal into every form of a page that changes something. */
  public static byte[] into(byte[] page, String seal) {
    String field = "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(FIELD, seal);
    String text = new String(page, StandardCharsets.UTF_8);
    return FORM.matcher(text).replaceAll("$0" + field).getBytes(StandardCharsets.UTF_8);
  }
}
