package io.supercargo.sandbox.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.supercargo.domain.sync.ParcelStatus;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleStatus;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.SandboxReports.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SandboxSyncBackTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final SandboxSyncBack sync = new SandboxSyncBack(Surroundings.bare("sandbox"));

  @Test
  void theLastReportOfEachThingIsShown() {
    SaleUpdate part = new SaleUpdate("5", SaleStatus.PAID, Optional.empty(), true, List.of());
    sync.status(new SaleUpdate("4", SaleStatus.PAID, Optional.empty(), false, List.of(part)));
    sync.parcelStatus(new ParcelUpdate("77", ParcelStatus.SENT, NOON));
    sync.parcelStatus(new ParcelUpdate("77", ParcelStatus.SIGNED, NOON));

    assertThat(sync.reports().reports())
        .extracting(Report::kind, Report::id, report -> report.facts().get("status"))
        .containsExactly(
            tuple("order-status", "4", "payed"),
            tuple("order-status", "5", "payed"),
            tuple("shipment-status", "77", "sign"));
  }

  @Test
  void aNumberThatNobodyHasIsRefused() {
    assertThatThrownBy(
            () -> sync.parcelStatus(new ParcelUpdate("7".repeat(101), ParcelStatus.SENT, NOON)))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("id: 101 characters (expected: at most 100)");
  }
}
