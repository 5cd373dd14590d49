/** How goods are looked for: words, pictures, filters, sorting, price ranges. */
@NullMarked
package io.supercargo.domain.search;

import org.jspecify.annotations.NullMarked;
