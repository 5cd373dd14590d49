package io.supercargo.ports.sandbox;

/** Control of a supplier of our own, which no customer has. Thread-safe. */
public interface SandboxControl {
  SandboxClock clock();

  SandboxFaults faults();

  SandboxSellers sellers();

  SandboxRefunds refunds();

  SandboxParcels parcels();

  SandboxLedger ledger();
}
