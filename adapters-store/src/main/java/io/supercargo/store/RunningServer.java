package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server as its entry tells it.
 *
 * @param key what commands of the same user show it, since nobody else can read the entry
 * @param started when the process started, where the system tells: numbers of processes return
 */
record RunningServer(URI url, Optional<Secret> key, long pid, Optional<Instant> started) {
  /** Some systems count the start from a boot time that they round to seconds. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private static final Pattern URL = Pattern.compile("\"url\": \"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("\"key\": \"([^\"]+)\"");
  private static final Pattern PID = Pattern.compile("\"pid\": (\\d{1,18})");
  private static final Pattern STARTED = Pattern.compile("\"started\": \"([^\"]+)\"");

  static RunningServer thisProcess(URI url, Secret key) {
    ProcessHandle self = ProcessHandle.current();
    return new RunningServer(url, Optional.of(key), self.pid(), self.info().startInstant());
  }

  /** Empty when the text is not an entry. */
  static Optional<RunningServer> fromJson(String text) {
    Optional<String> url = member(URL, text);
    Optional<String> pid = member(PID, text);
    if (url.isEmpty() || pid.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<Instant> started = member(STARTED, text).map(Instant::parse);
      Optional<Secret> key = member(KEY, text).map(Secret::new);
      return Optional.of(
          new RunningServer(URI.create(url.get()), key, Long.parseLong(pid.get()), started));
    } catch (IllegalArgumentException | DateTimeException garbled) {
      return Optional.empty();
    }
  }

  /** Neither an address nor a key holds a character that JSON would want escaped. */
  String toJson() {
    String start = started.map(", \"started\": \"%s\""::formatted).orElse("");
    String shown = key.map(it -> ", \"key\": \"%s\"".formatted(it.reveal())).orElse("");
    return "{ \"url\": \"%s\", \"pid\": %s%s%s }\n".formatted(url, pid, start, shown);
  }

  boolean lives() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame).isPresent();
  }

  private boolean isSame(ProcessHandle process) {
    Optional<Instant> found = process.info().startInstant();
    if (started.isEmpty() || found.isEmpty()) {
      return true;
    }
    return Duration.between(started.get(), found.get()).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Optional<String> member(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
