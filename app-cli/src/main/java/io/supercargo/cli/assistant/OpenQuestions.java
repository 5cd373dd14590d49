package io.supercargo.cli.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many questions have no answer yet. Thread-safe. */
final class OpenQuestions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition fewer = lock.newCondition();
  private int open;

  /** A line came in: a question has an id and a method, other messages want no answer. */
  void heard(String line) {
    if (isQuestion(line)) {
      add(1);
    }
  }

  /** A line went out. */
  void answered() {
    add(-1);
  }

  /** Waits until there are none, or for so long. */
  void awaitNone(Duration most) throws InterruptedException {
    lock.lock();
    try {
      long left = most.toNanos();
      while (open > 0 && left > 0) {
        left = fewer.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private void add(int more) {
    lock.lock();
    try {
      open = Math.max(0, open + more);
      fewer.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static boolean isQuestion(String line) {
    try {
      JsonNode message = JSON.readTree(line);
      return message.has("id") && message.has("method");
    } catch (JsonProcessingException broken) {
      return false;
    }
  }
}
