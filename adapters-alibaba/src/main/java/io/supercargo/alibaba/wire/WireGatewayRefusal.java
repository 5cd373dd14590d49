package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the gateway says before an API runs; comes with an HTTP status of 400 and up. */
public record WireGatewayRefusal(
    @JsonProperty("error_code") String errorCode,
    @JsonProperty("error_message") String errorMessage) {}
