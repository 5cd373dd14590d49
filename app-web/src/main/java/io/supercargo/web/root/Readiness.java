package io.supercargo.web.root;

/** Whether this server answers everything. Thread-safe. */
public final class Readiness {
  private volatile boolean ready;

  public void set(boolean ready) {
    this.ready = ready;
  }

  public boolean isReady() {
    return ready;
  }
}
