/** JSON texts compared as strictly as a signature would see them. */
@NullMarked
package io.supercargo.testkit.json;

import org.jspecify.annotations.NullMarked;
