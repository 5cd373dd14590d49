package io.supercargo.web.request;

import io.javalin.http.Context;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.Actor.Kind;
import io.supercargo.domain.access.User;
import java.util.Optional;

/** Who asks, where callers have names: by the key that they show, never by what they say. */
public final class Caller {
  private static final String NAME = "caller";
  private static final String KEY = "key";
  private static final String ANYBODY = "anybody";
  private static final String PERSON = "person";
  private static final String SEAL = "seal";
  private static final String NAMELESS = "nameless";
  private static final String SUBJECT = "subject";

  private Caller() {}

  public static void set(Context context, String name) {
    context.attribute(NAME, name);
  }

  public static void set(Context context, AccessKey key) {
    context.attribute(KEY, key);
    set(context, key.name());
  }

  /**
   * Says that a person is logged in.
   *
   * @param seal what the pages of the session send along with changes
   */
  public static void setPerson(Context context, User user, String seal) {
    context.attribute(PERSON, user);
    context.attribute(SEAL, seal);
  }

  /** Who is logged in, where a person asks. */
  public static Optional<String> person(Context context) {
    return user(context).map(User::name);
  }

  /** The same with the role. */
  public static Optional<User> user(Context context) {
    return Optional.ofNullable(context.attribute(PERSON));
  }

  public static Optional<String> seal(Context context) {
    return Optional.ofNullable(context.attribute(SEAL));
  }

  /** Says that a key without a name was shown, or that of the machine itself. */
  public static void setNameless(Context context, Kind kind) {
    context.attribute(NAMELESS, kind);
  }

  /** As whom somebody came in who has no name. */
  public static Kind kind(Context context) {
    Kind nameless = context.attribute(NAMELESS);
    if (nameless != null) {
      return nameless;
    }
    return isAnybody(context) ? Kind.MACHINE : Kind.STRANGER;
  }

  /** Says what is changed, for the audit log, where the path does not. */
  public static void setSubject(Context context, String subject) {
    context.attribute(SUBJECT, subject);
  }

  public static Optional<String> subject(Context context) {
    return Optional.ofNullable(context.attribute(SUBJECT));
  }

  /** Says that nobody has to show anything. */
  public static void setAnybody(Context context) {
    context.attribute(ANYBODY, true);
  }

  public static boolean isAnybody(Context context) {
    return context.attribute(ANYBODY) != null;
  }

  public static Optional<String> of(Context context) {
    return Optional.ofNullable(context.attribute(NAME));
  }

  /** The key that was shown, where it is one with rights of its own. */
  public static Optional<AccessKey> key(Context context) {
    return Optional.ofNullable(context.attribute(KEY));
  }

  /** What a caller with a name calls something, apart from what others call so. */
  public static String scoped(Context context, String name) {
    return of(context).map(caller -> "caller " + caller + " " + name).orElse(name);
  }
}
