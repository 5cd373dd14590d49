package io.supercargo.testkit.fault;

import java.time.Duration;

/** What happens to one request on its way through a {@link FaultProxy}. */
public sealed interface Fault {
  /** Nothing: the answer comes as it was given. */
  Fault NONE = new Pass();

  /** The connection is reset; the server never hears of the request. */
  Fault RESET_BEFORE_REQUEST = new ResetBeforeRequest();

  /** The server has answered, but the connection is reset and the answer is lost. */
  Fault LOSE_ANSWER = new LoseAnswer();

  /** The first half of the body comes, then the end of the line. */
  Fault CUT_ANSWER = new CutAnswer();

  static Fault delay(Duration time) {
    return new Delay(time);
  }

  /** The answer comes in pieces, with a pause after each. */
  static Fault trickle(int bytes, Duration pause) {
    return new Trickle(bytes, pause);
  }

  /** The server has answered, but the client is told something else. */
  static Fault replace(Answer answer) {
    return new Replace(answer);
  }

  /** See {@link #NONE}. */
  record Pass() implements Fault {}

  /** See {@link #RESET_BEFORE_REQUEST}. */
  record ResetBeforeRequest() implements Fault {}

  /** See {@link #LOSE_ANSWER}. */
  record LoseAnswer() implements Fault {}

  /** See {@link #CUT_ANSWER}. */
  record CutAnswer() implements Fault {}

  /** See {@link #delay}. */
  record Delay(Duration time) implements Fault {}

  /** See {@link #trickle}. */
  record Trickle(int bytes, Duration pause) implements Fault {}

  /** See {@link #replace}. */
  record Replace(Answer answer) implements Fault {}
}
