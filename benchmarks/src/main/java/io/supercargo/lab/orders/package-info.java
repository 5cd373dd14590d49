/** How many orders a house takes. */
@NullMarked
package io.supercargo.lab.orders;

import org.jspecify.annotations.NullMarked;
