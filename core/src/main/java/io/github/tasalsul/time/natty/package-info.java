/** Dates in Latin script, read by Natty: the only package that imports it. */
@NullMarked
package io.github.tasalsul.time.natty;

import org.jspecify.annotations.NullMarked;
