package io.supercargo.web.view;

import io.supercargo.ports.sandbox.SandboxReports;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What the sandbox was told of its customer's own sales. */
public record SaleReportView(String kind, String id, Instant at, Map<String, String> facts) {
  public static SaleReportView of(SandboxReports.Report report) {
    return new SaleReportView(
        report.kind(), report.id(), report.at(), new TreeMap<>(report.facts()));
  }
}
