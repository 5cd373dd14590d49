package io.supercargo.http;

import okhttp3.Request;

/** Puts a supplier's credentials on a request. Called anew for every attempt. Thread-safe. */
@FunctionalInterface
public interface RequestSigner {
  Request sign(Request unsigned);
}
