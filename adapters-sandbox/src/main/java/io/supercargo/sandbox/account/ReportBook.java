package io.supercargo.sandbox.account;

import io.supercargo.ports.sandbox.SandboxReports;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.ArrayList;
import java.util.List;

/** The last report of each thing. Thread-safe. */
final class ReportBook implements SandboxReports {
  private final MarketStore store;
  private final String bucket;

  ReportBook(MarketStore store, String supplier) {
    this.store = store;
    this.bucket = supplier + ".reports";
  }

  void keep(Report report) {
    String key = report.kind() + " " + report.id();
    store.put(bucket, key, Documents.write(KeptReport.of(report)));
  }

  @Override
  public List<Report> reports() {
    List<Report> all = new ArrayList<>();
    store.scan(
        bucket, (key, document) -> all.add(Documents.read(document, KeptReport.class).report()));
    return all;
  }
}
