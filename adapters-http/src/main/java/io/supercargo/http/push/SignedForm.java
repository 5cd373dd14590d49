package io.supercargo.http.push;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Messages that come in a form of two fields: the text and its signature.
 *
 * @param signature the name of its field
 * @param genuine whether a signature is that of the fields
 * @param meaning what the text says
 */
public record SignedForm(
    String signature,
    BiPredicate<String, Map<String, String>> genuine,
    Function<String, PushMessage> meaning)
    implements PushReader {
  private static final String MESSAGE = "message";

  @Override
  public Reading read(Callback callback) {
    if (Greetings.is(callback)) {
      return new Reading.Greeting(PushAnswer.SUCCESS);
    }
    try {
      return read(FormFields.read(callback.body()));
    } catch (InvalidValue unreadable) {
      return malformed(unreadable);
    }
  }

  /** The text as a form, signed. */
  public static PushRequest write(
      String signature, String message, Function<Map<String, String>, String> sign) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(MESSAGE, message);
    fields.put(signature, sign.apply(Map.of(MESSAGE, message)));
    return new PushRequest(Map.of(), "application/x-www-form-urlencoded", FormFields.write(fields));
  }

  private Reading read(Map<String, String> fields) {
    String message = fields.get(MESSAGE);
    if (message == null) {
      return malformed(new InvalidValue(MESSAGE, "missing", "the text of a message"));
    }
    String shown = fields.remove(signature);
    if (shown == null || !genuine.test(shown, fields)) {
      String why = shown == null ? "it has no " + signature : "its " + signature + " is wrong";
      return new Reading.Refused(Reason.FORGED, why, PushAnswer.UNSIGNED);
    }
    return new Reading.Verified(meaning.apply(message), PushAnswer.SUCCESS);
  }

  private static Reading malformed(InvalidValue why) {
    return new Reading.Refused(
        Reason.MALFORMED, String.valueOf(why.getMessage()), PushAnswer.UNREADABLE);
  }
}
