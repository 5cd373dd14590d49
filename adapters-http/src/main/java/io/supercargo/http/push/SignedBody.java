package io.supercargo.http.push;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Messages of JSON with a signature in a header.
 *
 * @param genuine whether a signature is that of a body
 * @param unsigned what becomes of one without a signature
 * @param meaning what the body says
 */
public record SignedBody(
    BiPredicate<String, String> genuine, Unsigned unsigned, Function<String, PushMessage> meaning)
    implements PushReader {
  public static final String HEADER = "Authorization";

  /** What a wire says about messages without a signature. */
  public enum Unsigned {
    /** There are none. */
    FORGED,
    /** It is silent about them: they are kept, so that a person may look. */
    UNVERIFIABLE,
    /** Somebody who runs this house believes them. */
    BELIEVED
  }

  @Override
  public Reading read(Callback callback) {
    if (Greetings.is(callback)) {
      return new Reading.Greeting(PushAnswer.SUCCESS);
    }
    Optional<String> shown = callback.header(HEADER);
    if (shown.filter(it -> !genuine.test(it, callback.body())).isPresent()) {
      return forged("its " + HEADER + " is wrong");
    }
    if (shown.isEmpty() && unsigned == Unsigned.FORGED) {
      return forged("it has no " + HEADER);
    }
    return shown.isEmpty() && unsigned == Unsigned.UNVERIFIABLE
        ? new Reading.Refused(Reason.UNVERIFIABLE, "it has no " + HEADER, PushAnswer.SUCCESS)
        : believed(callback.body(), shown.isPresent());
  }

  private Reading believed(String body, boolean signed) {
    try {
      PushMessage message = meaning.apply(body);
      return new Reading.Verified(signed ? message : message.asHint(), PushAnswer.SUCCESS);
    } catch (InvalidValue unreadable) {
      return new Reading.Refused(
          Reason.MALFORMED, String.valueOf(unreadable.getMessage()), PushAnswer.UNREADABLE);
    }
  }

  private static Reading forged(String why) {
    return new Reading.Refused(Reason.FORGED, why, PushAnswer.UNSIGNED);
  }
}
