package io.supercargo.application.provider;

import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;

/** Shows which fields the bodies of a provider's operations have. Thread-safe. */
public final class ShowShapes {
  private static final Shapes NONE =
      new Shapes() {
        @Override
        public Shape request(String operation) {
          return Shape.UNKNOWN;
        }

        @Override
        public Shape answer(String operation) {
          return Shape.UNKNOWN;
        }

        @Override
        public boolean isWhole(Operation operation) {
          return false;
        }
      };

  private final Providers providers;

  public ShowShapes(Providers providers) {
    this.providers = providers;
  }

  /**
   * @throws io.supercargo.domain.InvalidValue when no provider has this name
   */
  public Shapes of(String provider) {
    return providers.named(provider).port(Shapes.class).orElse(NONE);
  }
}
