package io.supercargo.architecture.crooked.application;

import io.pebbletemplates.pebble.PebbleEngine;

/** Draws a page. */
final class RendersPages {
  PebbleEngine engine;
}
