package io.supercargo.architecture.crooked.bootstrap;

import io.supercargo.architecture.crooked.leaky.wire.WireParcel;

/** Carries a body out of its module. */
final class SmugglesWire {
  WireParcel parcel;
}
