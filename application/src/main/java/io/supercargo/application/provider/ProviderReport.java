package io.supercargo.application.provider;

import java.util.Optional;

/**
 * How one provider did when several were asked.
 *
 * @param millis how long it took; 0 for one that was not asked
 * @param reason why it is not {@link Status#OK}, or what an answer that is rests on
 */
public record ProviderReport(String name, Status status, long millis, Optional<String> reason) {

  /** How it ended. */
  public enum Status {
    OK("ok"),
    /** Gave some of what was asked for. */
    PARTIAL("partial"),
    FAILED("failed"),
    /** Was not asked, because it lacks the capability. */
    UNSUPPORTED("unsupported");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
