package io.supercargo.daji.gateway;

/**
 * A refusal that has data.
 *
 * @param message of the envelope
 */
record BusinessRefusal(String message, Object data) {
  static final int CODE = 1009;
}
