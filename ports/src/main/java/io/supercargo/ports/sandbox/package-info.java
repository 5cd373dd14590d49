/** Control of a supplier of our own: its clock, its faults, its sellers and its books. */
@NullMarked
package io.supercargo.ports.sandbox;

import org.jspecify.annotations.NullMarked;
