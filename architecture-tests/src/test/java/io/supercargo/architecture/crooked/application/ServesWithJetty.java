package io.supercargo.architecture.crooked.application;

import org.eclipse.jetty.server.Server;

/** Listens itself. */
final class ServesWithJetty {
  Server server;
}
