package io.supercargo.web.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.sync.ReportBack;
import io.supercargo.application.write.Repeats;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.SaleReport;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports sales one after another; what was told under a page's key is not told again. */
final class SaleTeller {
  private final ReportBack report;
  private final Repeats repeats;

  @Inject
  SaleTeller(ReportBack report, Repeats repeats) {
    this.report = report;
    this.repeats = repeats;
  }

  /**
   * What came of one report.
   *
   * @param body as it was written
   * @param id of what it is about; empty where that cannot be read
   * @param provider who was told; empty where nobody was
   * @param trouble why nobody was
   */
  record Line(int number, String body, String id, String provider, Trouble trouble) {}

  /**
   * Tells all of them, each by itself: what is wrong with one is no reason to keep another back.
   */
  List<Line> tell(String kind, List<ObjectNode> bodies, String key, Context context) {
    List<Line> lines = new ArrayList<>();
    for (ObjectNode body : bodies) {
      int number = lines.size() + 1;
      lines.add(line(number, kind, body, key + "-" + number, context));
    }
    return lines;
  }

  private Line line(int number, String kind, ObjectNode body, String key, Context context) {
    String written = body.toString();
    try {
      SaleReport told = SaleReport.take(kind, body, known -> Written.members(body, known));
      byte[] teller =
          repeats.once(
              Caller.of(context), Optional.of(key), kind + " " + written, () -> teller(told));
      return new Line(
          number, written, told.id(), new String(teller, StandardCharsets.UTF_8), Trouble.NONE);
    } catch (RuntimeException failure) {
      return new Line(number, written, "", "", Trouble.of(failure, context));
    }
  }

  private byte[] teller(SaleReport told) {
    Selection whom = Selection.parse(told.fields().text("provider").orElse(""));
    return report.report(whom, told.what()).provider().getBytes(StandardCharsets.UTF_8);
  }
}
