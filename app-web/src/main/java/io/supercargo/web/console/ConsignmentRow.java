package io.supercargo.web.console;

import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.Dossier;
import java.util.Optional;

/** A consignment in a list; what is not known is empty. */
record ConsignmentRow(
    String id,
    String number,
    String state,
    String status,
    String provider,
    String receiver,
    String tracking,
    String freight,
    String trouble,
    String created) {
  static ConsignmentRow of(Dossier dossier) {
    Optional<Consignment> made = dossier.consignment();
    return new ConsignmentRow(
        dossier.id(),
        made.map(Consignment::id).orElse(""),
        dossier.state().code(),
        made.map(it -> it.status().code()).orElse(""),
        dossier.provider(),
        dossier.booking().draft().to().address().region().country(),
        made.flatMap(Consignment::trackingNumber).orElse(""),
        made.flatMap(Consignment::freight).map(Figures::money).orElse(""),
        dossier.trouble().orElse(""),
        Moment.text(dossier.created()));
  }
}
