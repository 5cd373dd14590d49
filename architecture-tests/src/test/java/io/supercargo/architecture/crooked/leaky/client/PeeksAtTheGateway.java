package io.supercargo.architecture.crooked.leaky.client;

import io.supercargo.architecture.crooked.leaky.gateway.PeeksAtTheClient;

/** Knows who answers. */
public final class PeeksAtTheGateway {
  PeeksAtTheClient peer;
}
