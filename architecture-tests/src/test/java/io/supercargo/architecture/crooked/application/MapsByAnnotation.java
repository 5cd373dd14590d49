package io.supercargo.architecture.crooked.application;

import org.mapstruct.Mapper;

/** Has a mapper written outside a wire. */
@Mapper
interface MapsByAnnotation {}
