package io.supercargo.architecture.crooked.application;

import jakarta.inject.Inject;

/** Cannot be made with `new` alone. */
final class AsksForInjection {
  @Inject
  AsksForInjection() {}
}
