package io.supercargo.web.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.application.aftersales.RefundRevision;
import io.supercargo.application.aftersales.RefundWish;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** What somebody wants back, as callers write it. */
public final class RefundFields {
  private static final List<String> LINE = List.of("lineId", "quantity");
  private static final List<String> KNOWN =
      List.of(
          "order",
          "kind",
          "goods",
          "reason",
          "amount",
          "freight",
          "description",
          "remark",
          "dryRun");
  private static final List<String> CHANGE_KNOWN =
      List.of("kind", "goods", "reason", "amount", "freight", "description", "remark", "dryRun");
  private static final int MOST_PIECES = 1_000_000_000;

  private RefundFields() {}

  /** What was asked, and whether it is only a trial. */
  public record Request(RefundWish wish, boolean dryRun) {}

  /**
   * @param order makes an order's id of what the caller wrote
   */
  public static Request read(Context context, UnaryOperator<String> order) {
    ObjectNode body = Body.object(context);
    List<RefundedLine> lines = lines(body);
    Pictured evidence = Pictured.take(body, "evidence");
    Fields fields = Written.json(context, body, KNOWN);
    return new Request(wish(fields, order, lines, evidence), fields.flag("dryRun"));
  }

  /** What is to be asked for in place of what was, and whether it is only a trial. */
  public record Change(RefundRevision revision, boolean dryRun) {}

  public static Change change(Context context) {
    ObjectNode body = Body.object(context);
    Pictured evidence = Pictured.take(body, "evidence");
    Fields fields = Written.json(context, body, CHANGE_KNOWN);
    return new Change(revision(fields, evidence), fields.flag("dryRun"));
  }

  public static RefundRevision revision(Fields fields, Pictured evidence) {
    return new RefundRevision(
        fields.text("kind").map(RefundKind::of),
        fields.text("goods").map(GoodsState::of),
        fields.text("reason"),
        claim(fields),
        fields.text("description"),
        new RefundWish.Evidence(evidence.addresses(), evidence.pictures()));
  }

  /** For what reasons are asked. */
  public static RefundWish.Matter matter(Fields fields, String order, List<RefundedLine> lines) {
    return new RefundWish.Matter(
        order,
        lines,
        fields.text("kind").map(RefundKind::of).orElse(RefundKind.REFUND_ONLY),
        fields.text("goods").map(GoodsState::of));
  }

  public static RefundWish wish(
      Fields fields, UnaryOperator<String> order, List<RefundedLine> lines, Pictured evidence) {
    return new RefundWish(
        matter(fields, order.apply(fields.requiredText("order")), lines),
        fields.requiredText("reason"),
        claim(fields),
        fields.requiredText("description"),
        new RefundWish.Evidence(evidence.addresses(), evidence.pictures()));
  }

  private static RefundWish.Claim claim(Fields fields) {
    return new RefundWish.Claim(
        fields.yuan("amount"), fields.yuan("freight"), fields.text("remark"));
  }

  private static List<RefundedLine> lines(ObjectNode body) {
    List<RefundedLine> lines = new ArrayList<>();
    for (ObjectNode part : Parts.takeAll(body, "lines")) {
      String path = "lines[%d]".formatted(lines.size());
      lines.add(Parts.read(path, part, LINE, RefundFields::line));
    }
    return lines;
  }

  private static RefundedLine line(Fields fields) {
    OptionalInt quantity = fields.number("quantity", 1, MOST_PIECES);
    String id =
        fields
            .text("lineId")
            .orElseThrow(() -> new InvalidValue("lineId", "missing", "a line of the order"));
    return quantity.isPresent()
        ? new RefundedLine(id, OptionalLong.of(quantity.getAsInt()))
        : RefundedLine.whole(id);
  }
}
