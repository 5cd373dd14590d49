package io.supercargo.web.view;

import io.supercargo.application.provider.ProviderReport;
import org.jspecify.annotations.Nullable;

/** How one provider did when several were asked. */
record ReportView(String name, String status, long millis, @Nullable String reason) {
  static ReportView of(ProviderReport report) {
    return new ReportView(
        report.name(), report.status().code(), report.millis(), report.reason().orElse(null));
  }
}
