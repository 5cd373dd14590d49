package io.supercargo.architecture.crooked.application;

import io.modelcontextprotocol.json.McpJsonMapper;

/** Serves an assistant. */
final class SpeaksToAssistants {
  McpJsonMapper json;
}
