/** Lines that break and servers that lie, on loopback, with nothing but the JDK. */
@NullMarked
package io.supercargo.testkit.fault;

import org.jspecify.annotations.NullMarked;
