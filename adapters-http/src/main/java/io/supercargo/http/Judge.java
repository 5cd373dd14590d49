package io.supercargo.http;

import io.supercargo.ports.failure.SupplierFailure;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Response;

/** Finds out what an answer says of itself, whatever its data is. */
final class Judge {
  private static final int FIRST_SERVER_ERROR = 500;

  private final String provider;
  private final Verdict verdict;
  private final LineFailures failures;

  Judge(String provider, Verdict verdict, LineFailures failures) {
    this.provider = provider;
    this.verdict = verdict;
    this.failures = failures;
  }

  /** Empty where it says yes. */
  Optional<SupplierFailure> refusal(Response response, byte[] answer) {
    return response.isSuccessful() ? refusal(answer) : Optional.of(failed(response, answer));
  }

  Optional<SupplierFailure> refusal(byte[] answer) {
    try {
      verdict.check(provider, answer);
      return Optional.empty();
    } catch (SupplierFailure refusal) {
      return Optional.of(refusal);
    } catch (IOException notTheWires) {
      return Optional.of(failures.of(UnreadableAnswer.because(answer, notTheWires)));
    } catch (RuntimeException senseless) {
      return Optional.of(failures.ofSense(senseless, answer));
    }
  }

  /** The wire's own words where it has some, else what the status says. */
  SupplierFailure failed(Response response, byte[] answer) {
    if (verdict.judgesErrors() && response.code() < FIRST_SERVER_ERROR) {
      try {
        verdict.check(provider, answer);
      } catch (SupplierFailure refusal) {
        return refusal;
      } catch (IOException notTheWires) {
        // the status says enough
      }
    }
    return failures.of(response.code(), response.headers(), answer);
  }
}
