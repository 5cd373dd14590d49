package io.supercargo.application.search;

import io.supercargo.application.provider.ProviderReport;
import io.supercargo.ports.Raw;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of what a search found.
 *
 * @param next where to go on; empty at the end
 * @param total hits at all providers together, as they count them
 * @param raw the suppliers' own bodies by provider, one for each page that was asked for
 */
public record SearchAnswer(
    List<Listing> items,
    Optional<Cursor> next,
    long total,
    List<ProviderReport> providers,
    Map<String, List<Raw>> raw) {}
