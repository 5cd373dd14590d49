package io.supercargo.architecture.crooked.application;

import com.google.inject.Injector;

/** Asks the injector. */
final class BindsWithGuice {
  Injector injector;
}
