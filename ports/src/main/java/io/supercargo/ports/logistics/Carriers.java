package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import java.util.List;

/** Names those who carry parcels for a supplier; a return is sent with one of them. Thread-safe. */
@FunctionalInterface
public interface Carriers {
  /** All of them, each with a code. */
  Reply<List<Carrier>> carriers();
}
