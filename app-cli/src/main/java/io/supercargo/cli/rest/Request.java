package io.supercargo.cli.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the REST API is asked, put together step by step. */
public final class Request {
  private final String method;
  private final StringBuilder path = new StringBuilder();
  private final List<String> query = new ArrayList<>();
  private Optional<String> json = Optional.empty();
  private Optional<String> key = Optional.empty();

  private Request(String method, String path) {
    this.method = method;
    this.path.append(path);
  }

  /** Asks for something, e.g. {@code /api/v1/products}. */
  public static Request get(String path) {
    return new Request("GET", path);
  }

  /** Hands over a JSON body. */
  public static Request post(String path, String json) {
    Request request = new Request("POST", path);
    request.json = Optional.of(json);
    return request;
  }

  /** Puts a JSON body in the place of what is there. */
  public static Request put(String path, String json) {
    Request request = new Request("PUT", path);
    request.json = Optional.of(json);
    return request;
  }

  /** Changes a part of what is there. */
  public static Request patch(String path, String json) {
    Request request = new Request("PATCH", path);
    request.json = Optional.of(json);
    return request;
  }

  /** Removes what is there. */
  public static Request delete(String path) {
    return new Request("DELETE", path);
  }

  /** The same under an idempotency key. */
  public Request once(String newKey) {
    key = Optional.of(newKey);
    return this;
  }

  /** Goes one step down, whatever is in the name. */
  public Request at(String segment) {
    path.append('/').append(encode(segment).replace("+", "%20").replace("%3A", ":"));
    return this;
  }

  /** Adds a parameter; without a value, nothing. */
  public Request with(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      query.add(name + "=" + encode(value.toString()));
    }
    return this;
  }

  /** Adds a parameter once per value. */
  public Request withEach(String name, @Nullable Collection<?> values) {
    if (values != null) {
      values.forEach(value -> with(name, value));
    }
    return this;
  }

  public String method() {
    return method;
  }

  /** The path and the query, ready for a URL. */
  public String target() {
    return query.isEmpty() ? path.toString() : path + "?" + String.join("&", query);
  }

  public Optional<String> json() {
    return json;
  }

  /** Under which it happens once. */
  public Optional<String> key() {
    return key;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
