package io.supercargo.lab.convergence;

import java.util.Set;

/**
 * Something that has a life at the supplier.
 *
 * @param id the supplier's; of a parcel, that of its order, a colon, and its own
 */
record Thing(Kind kind, String id) {
  /** What it is, and where its life ends. */
  enum Kind {
    ORDER(Set.of("completed", "cancelled", "closed")),
    SHIPMENT(Set.of("delivered", "returned", "cancelled")),
    REFUND(Set.of("completed", "closed"));

    private final Set<String> ends;

    Kind(Set<String> ends) {
      this.ends = ends;
    }

    boolean endsAs(String status) {
      return ends.contains(status);
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
