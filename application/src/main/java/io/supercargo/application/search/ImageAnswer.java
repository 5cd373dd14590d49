package io.supercargo.application.search;

import io.supercargo.domain.search.ImageRegion;
import java.util.List;
import java.util.Optional;

/**
 * One part of what a search by picture found.
 *
 * @param current the part of the picture that was searched by, where told
 * @param regions the parts that could be searched by, of the first provider that told any
 */
public record ImageAnswer(
    SearchAnswer hits, Optional<ImageRegion> current, List<ImageRegion> regions) {}
