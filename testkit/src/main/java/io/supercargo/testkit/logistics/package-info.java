/** What everybody keeps who takes goods abroad. */
@NullMarked
package io.supercargo.testkit.logistics;

import org.jspecify.annotations.NullMarked;
