package io.supercargo.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The module table: one room per module, named like its package, with the rooms and the libraries
 * it may know. The provider adapters share one line, {@link #PROVIDER_ROOMS} and {@link
 * #PROVIDER_LIBRARIES}.
 */
@SuppressWarnings("ImmutableEnumChecker") // its sets are copies that cannot change
enum Room {
  DOMAIN(rooms(), libraries()),
  PORTS(rooms("domain"), libraries()),
  APPLICATION(
      rooms("domain", "ports"),
      libraries("com.github.benmanes.caffeine..", "io.github.bucket4j..", "com.password4j..")),
  TESTKIT(
      rooms("domain", "ports"),
      libraries(
          "javax.imageio..",
          "com.sun.net.httpserver..",
          "org.junit.jupiter..",
          "org.assertj..",
          "com.fasterxml.jackson..")),
  HTTP(
      rooms("domain", "ports"),
      libraries(
          "okhttp3..",
          "okio..",
          "retrofit2..",
          "org.eclipse.jetty..",
          // OkHttp's own types.
          "kotlin..",
          "dev.failsafe..",
          // Gateways sign the tokens that they hand out.
          "javax.crypto..",
          // Why a safe connection was not made.
          "javax.net.ssl..",
          "com.fasterxml.jackson..",
          "io.javalin..",
          "org.slf4j..")),
  SANDBOX(
      rooms("domain", "ports"),
      libraries(
          "org.apache.lucene..",
          "com.github.benmanes.caffeine..",
          "com.fasterxml.jackson..",
          "com.google.inject..",
          "javax.imageio..",
          "org.slf4j..")),
  STORE(
      rooms("domain", "ports"),
      libraries(
          "javax.sql..",
          // What opens something is sealed.
          "javax.crypto..",
          "org.h2..",
          "com.zaxxer.hikari..",
          "org.flywaydb..",
          "org.postgresql..",
          "com.fasterxml.jackson..",
          "com.google.inject..",
          "org.slf4j..")),
  BOOTSTRAP(
      rooms("domain", "ports", "application", "http", "sandbox", "store"),
      libraries(
          "com.google.inject..",
          // Guice brings it along.
          "com.google.common.base..",
          "jakarta.inject..",
          "com.fasterxml.jackson..",
          "org.yaml.snakeyaml..",
          "io.micrometer..",
          "org.slf4j..")),
  WEB(
      rooms("domain", "ports", "application", "http", "bootstrap"),
      libraries(
          "io.javalin..",
          "org.eclipse.jetty..",
          "jakarta.servlet..",
          "kotlin..",
          "com.google.inject..",
          "jakarta.inject..",
          "com.fasterxml.jackson..",
          "io.pebbletemplates..",
          "com.github.benmanes.caffeine..",
          "io.micrometer..",
          "org.slf4j..")),
  CLI(
      rooms("domain", "ports", "application", "bootstrap", "web"),
      libraries(
          "picocli..",
          "org.jline..",
          "me.tongfei.progressbar..",
          "io.modelcontextprotocol..",
          "com.fasterxml.jackson..",
          "com.sun.net.httpserver..",
          "ch.qos.logback..",
          "org.slf4j..")),
  /** The lab may know everything; what matters is that nobody knows the lab. */
  LAB(rooms(), libraries());

  static final Set<String> PROVIDER_ROOMS = rooms("domain", "ports", "http");
  static final Set<String> PROVIDER_LIBRARIES =
      libraries(
          "javax.crypto..",
          "okhttp3..",
          "okio..",
          "retrofit2..",
          "io.javalin..",
          // The request below Javalin's, where a header may stand twice.
          "jakarta.servlet..",
          "com.fasterxml.jackson..",
          "com.github.benmanes.caffeine..",
          "com.google.inject..",
          "org.mapstruct..",
          "org.slf4j..");

  final Set<String> mayKnow;
  final Set<String> libraries;

  Room(Set<String> mayKnow, Set<String> libraries) {
    this.mayKnow = mayKnow;
    this.libraries = libraries;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isOne(String folder) {
    return Arrays.stream(values()).anyMatch(room -> room.folder().equals(folder));
  }

  /** Those the table holds to something. */
  static List<Room> withWalls() {
    return Stream.of(values()).filter(room -> room != LAB).toList();
  }

  private static Set<String> rooms(String... names) {
    return Set.of(names);
  }

  private static Set<String> libraries(String... packages) {
    return Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(packages))
        .collect(toUnmodifiableSet());
  }
}
