package io.supercargo.lab.convergence;

import java.util.List;

/**
 * Something that has a life at the supplier.
 *
 * @param id the supplier's; of a parcel, that of its order, a colon, and its own
 */
record Thing(Kind kind, String id) {
  /** What it is, and where its life ends. */
  enum Kind {
    ORDER,
    SHIPMENT,
    REFUND;

    boolean endsAs(String status) {
      return switch (this) {
        case ORDER -> List.of("completed", "cancelled", "closed").contains(status);
        case SHIPMENT -> List.of("delivered", "returned", "cancelled").contains(status);
        case REFUND -> List.of("completed", "closed").contains(status);
      };
    }
  }

  static Thing order(String id) {
    return new Thing(Kind.ORDER, id);
  }

  static Thing shipment(String id) {
    return new Thing(Kind.SHIPMENT, id);
  }

  static Thing refund(String id) {
    return new Thing(Kind.REFUND, id);
  }
}
