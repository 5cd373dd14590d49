/** What everybody keeps who sells: contract suites of the ports of buying. */
@NullMarked
package io.supercargo.testkit.order;

import org.jspecify.annotations.NullMarked;
