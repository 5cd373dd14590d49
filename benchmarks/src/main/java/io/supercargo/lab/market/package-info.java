/** The sandbox's market, searched as its users search it. */
@NullMarked
package io.supercargo.lab.market;

import org.jspecify.annotations.NullMarked;
