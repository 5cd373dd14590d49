package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Page;
import java.util.Optional;

/**
 * One part of a list.
 *
 * @param next where to go on; empty at the end
 */
public record Leaf<T>(Answer<Page<T>> answer, Optional<Cursor> next) {}
