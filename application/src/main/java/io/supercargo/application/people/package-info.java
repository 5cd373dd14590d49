/** Taking people out of the books. */
@NullMarked
package io.supercargo.application.people;

import org.jspecify.annotations.NullMarked;
