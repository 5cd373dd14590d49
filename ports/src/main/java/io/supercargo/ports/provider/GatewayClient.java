package io.supercargo.ports.provider;

import java.net.URI;
import java.util.Optional;

/**
 * Who may call one of our gateways.
 *
 * @param key the access key or app key that the client sends
 * @param secret what the client signs with
 * @param userId the only sub-account that is let in; empty admits any
 * @param provider the configured provider that serves the client
 * @param pushUrl where the client wants its messages
 */
public record GatewayClient(
    String key, Secret secret, Optional<String> userId, String provider, Optional<URI> pushUrl) {}
