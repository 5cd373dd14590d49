package io.supercargo.architecture.crooked.leaky.gateway;

import io.supercargo.architecture.crooked.leaky.client.PeeksAtTheGateway;

/** Knows who calls. */
public final class PeeksAtTheClient {
  PeeksAtTheGateway peer;
}
