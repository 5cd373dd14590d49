package io.supercargo.web.request;

import io.supercargo.domain.logistics.Announcement;
import java.util.List;

/** A parcel that a warehouse is to expect, as callers write it. */
public final class AnnouncementFields {
  public static final List<String> NAMES = List.of("waybill", "outOrderId", "orderId");

  private AnnouncementFields() {}

  public static Announcement read(Fields fields) {
    return new Announcement(
        fields.requiredText("waybill"), fields.text("outOrderId"), fields.text("orderId"));
  }
}
