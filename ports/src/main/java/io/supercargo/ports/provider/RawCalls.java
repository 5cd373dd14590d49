package io.supercargo.ports.provider;

import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls any operation of a wire by name, signed, past the unified model. Thread-safe. */
public interface RawCalls {
  /**
   * Sends it.
   *
   * @param json the business parameters as a JSON object; for GET operations its members become
   *     query parameters
   * @throws io.supercargo.domain.InvalidValue for an unknown operation or a body that is no object
   * @throws io.supercargo.ports.failure.SupplierFailure when no answer came; an answer that says no
   *     is still an answer
   */
  Answer call(String operation, String json);

  /** Shows the exact signed request with its secrets masked, and sends nothing. */
  Request preview(String operation, String json);

  /** A request as it leaves, secrets masked. */
  record Request(String method, String url, List<Map.Entry<String, String>> headers, String body) {
    public Request {
      headers = List.copyOf(headers);
    }
  }

  /**
   * An answer as it came.
   *
   * @param refusal what it says, where it says no; many a wire does so with status 200
   */
  record Answer(int status, String body, Optional<SupplierFailure> refusal) {
    public static Answer of(int status, String body) {
      return new Answer(status, body, Optional.empty());
    }
  }
}
