/** The lab: experiments that measure the house from outside, as its users have it. */
@NullMarked
package io.supercargo.lab;

import org.jspecify.annotations.NullMarked;
