package io.supercargo.sandbox.account;

import io.supercargo.ports.sandbox.SandboxReports.Report;
import java.time.Instant;
import java.util.Map;

/** A report as it is kept. */
record KeptReport(String kind, String id, long at, Map<String, String> facts) {
  static KeptReport of(Report report) {
    return new KeptReport(report.kind(), report.id(), report.at().toEpochMilli(), report.facts());
  }

  Report report() {
    return new Report(kind, id, Instant.ofEpochMilli(at), facts);
  }
}
