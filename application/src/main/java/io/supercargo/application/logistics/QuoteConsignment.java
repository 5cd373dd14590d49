package io.supercargo.application.logistics;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.ports.logistics.ConsignmentDesk;
import java.util.List;

/** Asks by which routes goods could go abroad, and for how much. Thread-safe. */
public final class QuoteConsignment {
  private final Errand errand;

  public QuoteConsignment(Errand errand) {
    this.errand = errand;
  }

  /** The routes of the first item of a draft, with what each costs. */
  public Answer<List<Passage>> passages(ConsignmentDraft draft, Selection selection) {
    return errand.run(
        selection,
        Capability.CONSIGNMENT,
        ConsignmentDesk.class,
        desk -> desk.passages(draft.items().get(0), draft.to()));
  }

  /** What all of it costs, under an id by which it can be booked. */
  public Answer<ConsignmentQuote> quote(ConsignmentDraft draft, Selection selection) {
    return errand.run(
        selection, Capability.CONSIGNMENT, ConsignmentDesk.class, desk -> desk.quote(draft));
  }
}
