/** The trade's shared vocabulary: money, languages, marketplaces, pages. */
@NullMarked
package io.supercargo.domain;

import org.jspecify.annotations.NullMarked;
