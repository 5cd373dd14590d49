/** What suppliers tell without being asked, and how it is told in their place. */
@NullMarked
package io.supercargo.ports.push;

import org.jspecify.annotations.NullMarked;
