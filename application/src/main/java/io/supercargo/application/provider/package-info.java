/** The configured providers: which is asked, how they are, and what is called raw. */
@NullMarked
package io.supercargo.application.provider;

import org.jspecify.annotations.NullMarked;
