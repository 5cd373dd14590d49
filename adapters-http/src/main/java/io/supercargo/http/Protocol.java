package io.supercargo.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * What a line must know of the wire it carries.
 *
 * @param json how bodies are written and read
 * @param verdict for answers that nobody reads further
 */
public record Protocol(
    OperationTable operations,
    RequestSigner signer,
    Redactor redactor,
    ObjectMapper json,
    Verdict verdict) {

  /** With the usual JSON and nothing secret but what is on every wire. */
  public static <E> Protocol of(
      OperationTable operations,
      RequestSigner signer,
      Class<E> envelope,
      BiConsumer<String, E> check) {
    return of(operations, signer, WireJson.requests(), envelope, check);
  }

  /** With nothing secret but what is on every wire. */
  public static <E> Protocol of(
      OperationTable operations,
      RequestSigner signer,
      ObjectMapper json,
      Class<E> envelope,
      BiConsumer<String, E> check) {
    return new Protocol(
        operations,
        signer,
        Redactor.also(),
        json,
        (provider, answer) -> check.accept(provider, read(json, answer, envelope)));
  }

  private static <E> E read(ObjectMapper json, byte[] answer, Class<E> type) throws IOException {
    E envelope = json.readValue(answer, type);
    if (envelope == null) {
      throw UnreadableAnswer.nothing(answer);
    }
    return envelope;
  }
}
