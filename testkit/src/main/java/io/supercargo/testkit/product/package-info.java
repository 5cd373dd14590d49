/** Contract suites: what every provider of products must keep, one suite per port. */
@NullMarked
package io.supercargo.testkit.product;

import org.jspecify.annotations.NullMarked;
