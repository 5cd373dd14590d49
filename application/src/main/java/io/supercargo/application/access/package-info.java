/** Lets in who shows a good key, as far as it opens. */
@NullMarked
package io.supercargo.application.access;

import org.jspecify.annotations.NullMarked;
