package io.supercargo.http;

import io.supercargo.http.cassette.Discretion;
import io.supercargo.http.cassette.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Reads what a request asks, before it is signed: what signing adds is no part of a question. */
record Questions(String basePath, Redactor redactor) {

  Question of(Request unsigned, Discretion discretion) {
    HttpUrl url = unsigned.url();
    return new Question(
        String.valueOf(unsigned.tag(String.class)),
        unsigned.method(),
        path(url),
        query(url, discretion),
        discretion.question(CallRecorder.text(unsigned.body())));
  }

  /** With nothing known of what is secret but its names. */
  Discretion discretion(List<String> secrets) {
    return new Discretion(redactor::hides, secrets);
  }

  /** Decoded, so that people can read it. */
  private String path(HttpUrl url) {
    String path = "/" + String.join("/", url.pathSegments());
    return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
  }

  private static Map<String, List<String>> query(HttpUrl url, Discretion discretion) {
    Map<String, List<String>> query = new TreeMap<>();
    for (int i = 0; i < url.querySize(); i++) {
      String name = url.queryParameterName(i);
      String value = url.queryParameterValue(i);
      if (!discretion.leaves(name)) {
        query
            .computeIfAbsent(name, any -> new ArrayList<>())
            .add(discretion.parameter(name, value == null ? "" : value));
      }
    }
    return query;
  }
}
