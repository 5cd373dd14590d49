package io.supercargo.sandbox.trade;

import io.supercargo.ports.sandbox.SandboxClock;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxFaults;
import io.supercargo.ports.sandbox.SandboxLedger;
import io.supercargo.ports.sandbox.SandboxParcels;
import io.supercargo.ports.sandbox.SandboxRefunds;
import io.supercargo.ports.sandbox.SandboxSellers;

/** From where the market is controlled. */
record ControlRoom(
    SandboxClock clock,
    SandboxFaults faults,
    SandboxSellers sellers,
    SandboxRefunds refunds,
    SandboxParcels parcels,
    SandboxLedger ledger)
    implements SandboxControl {}
