package io.supercargo.web.console;

import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * A consignment on a page.
 *
 * @param unknown whether a person may settle it
 */
record ConsignmentSheet(
    ConsignmentRow row,
    String nativeStatus,
    String order,
    String weight,
    List<String> parcels,
    List<Step> steps,
    boolean unknown,
    String settledBy,
    String evidence) {

  /** Something that happened to it. */
  record Step(String at, String status, String text) {}

  static ConsignmentSheet of(Dossier dossier) {
    Optional<Consignment> made = dossier.consignment();
    return new ConsignmentSheet(
        ConsignmentRow.of(dossier),
        made.map(Consignment::nativeStatus).orElse(""),
        dossier.booking().orderId().orElse(""),
        made.flatMap(Consignment::weightGrams).map(grams -> grams + " g").orElse(""),
        made.stream().flatMap(it -> it.parcels().stream()).map(DomesticParcel::waybill).toList(),
        made.stream()
            .flatMap(it -> it.events().stream())
            .map(it -> new Step(Moment.text(it.at()), it.status().code(), it.text()))
            .toList(),
        dossier.isUnknown(),
        dossier.resolution().map(Dossier.Resolution::by).orElse(""),
        dossier.resolution().map(Dossier.Resolution::evidence).orElse(""));
  }
}
