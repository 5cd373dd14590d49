package io.supercargo.application.order;

import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;

/** What the house needs to serve those who come through gateways. */
record Reception(
    IntentJournal journal,
    Dispatch dispatch,
    Settle settle,
    Quoting quoting,
    OrderPolicy policy,
    Ids ids,
    InstantSource clock) {}
