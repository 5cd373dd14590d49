/** Makes the module of a new provider, with the anatomy of the house. */
@NullMarked
package io.supercargo.lab.scaffold;

import org.jspecify.annotations.NullMarked;
