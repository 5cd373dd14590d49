package io.supercargo.ports.push;

/** What a supplier is answered. */
public record PushAnswer(int status, String contentType, String body) {
  private static final String TEXT = "text/plain;charset=UTF-8";

  /** For suppliers that look at the status alone. */
  public static final PushAnswer SUCCESS = new PushAnswer(200, TEXT, "success");

  /** Asks for the message once more: it may come with a better signature. */
  public static final PushAnswer UNSIGNED = new PushAnswer(401, TEXT, "signature");

  public static final PushAnswer UNREADABLE = new PushAnswer(400, TEXT, "message");
}
