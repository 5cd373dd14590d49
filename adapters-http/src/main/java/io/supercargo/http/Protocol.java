package io.supercargo.http;

import com.fasterxml.jackson.databind.ObjectMapper;
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
        (provider, answer) -> check.accept(provider, json.readValue(answer, envelope)));
  }
}
