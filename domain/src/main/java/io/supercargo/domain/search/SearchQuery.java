package io.supercargo.domain.search;

import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;

/**
 * A search by words.
 *
 * @param words Chinese or the audience's language; empty asks for everything in the scope
 */
public record SearchQuery(
    String words, SearchScope scope, Refinement refinement, PageRequest page, Audience audience) {
  public static SearchQuery of(String words) {
    return new SearchQuery(
        words, SearchScope.MARKET, Refinement.NONE, PageRequest.FIRST, Audience.ENGLISH);
  }

  public SearchQuery in(SearchScope other) {
    return new SearchQuery(words, other, refinement, page, audience);
  }

  public SearchQuery refined(Refinement other) {
    return new SearchQuery(words, scope, other, page, audience);
  }

  public SearchQuery page(PageRequest other) {
    return new SearchQuery(words, scope, refinement, other, audience);
  }
}
