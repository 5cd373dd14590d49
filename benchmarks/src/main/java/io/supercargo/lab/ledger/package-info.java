/** Orders over a bad line by a process that is killed, and then counting at the supplier. */
@NullMarked
package io.supercargo.lab.ledger;

import org.jspecify.annotations.NullMarked;
