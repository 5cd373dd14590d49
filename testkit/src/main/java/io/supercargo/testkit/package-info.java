/** What tests of an adapter need: fixtures and a clock; the packages below hold the rest. */
@NullMarked
package io.supercargo.testkit;

import org.jspecify.annotations.NullMarked;
