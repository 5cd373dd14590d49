package io.supercargo.architecture.crooked.application;

/** Talks to whoever listens. */
final class TalksToTheTerminal {
  void talk() {
    System.out.println("hello");
  }
}
