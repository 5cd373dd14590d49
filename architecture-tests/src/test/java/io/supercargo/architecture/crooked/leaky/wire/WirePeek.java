package io.supercargo.architecture.crooked.leaky.wire;

import io.supercargo.architecture.crooked.leaky.client.PeeksAtTheGateway;
import io.supercargo.architecture.crooked.leaky.gateway.PeeksAtTheClient;

/** A body that knows who carries it. */
record WirePeek(PeeksAtTheGateway client, PeeksAtTheClient gateway) {}
