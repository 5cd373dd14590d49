/** What is measured, and how it is told. */
@NullMarked
package io.supercargo.lab.figures;

import org.jspecify.annotations.NullMarked;
