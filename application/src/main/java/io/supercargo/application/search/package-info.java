/** Searches over one or several providers, by words and by picture. */
@NullMarked
package io.supercargo.application.search;

import org.jspecify.annotations.NullMarked;
