package io.supercargo.lab.gateway;

import io.supercargo.lab.process.Child;
import java.net.URI;

/**
 * A server that answers the search, in a process of its own.
 *
 * @param url where the search is sent
 */
record Contender(String name, Child process, URI url) implements AutoCloseable {
  static final String OURS = "supercargo";
  static final String SPRING = "spring-cloud-gateway";
  static final String NGINX = "nginx";
  static final String UPSTREAM = "upstream";

  @Override
  public void close() {
    process.close();
  }
}
