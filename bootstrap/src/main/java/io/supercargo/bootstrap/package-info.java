/** Configuration, and what makes one house of all the modules. */
@NullMarked
package io.supercargo.bootstrap;

import org.jspecify.annotations.NullMarked;
