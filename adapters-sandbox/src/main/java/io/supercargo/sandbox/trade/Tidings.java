package io.supercargo.sandbox.trade;

/** Something that is in the books now, and was not before. */
sealed interface Tidings permits Change, Act, Tagging, Draw, Stowing {}
