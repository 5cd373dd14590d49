package io.supercargo.architecture.crooked.application;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows how it is written down. */
final class ReadsJson {
  JsonNode node;
}
