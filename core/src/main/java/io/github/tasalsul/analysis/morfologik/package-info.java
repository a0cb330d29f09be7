/** The adapter to the Morfologik dictionary of Arabic word forms. */
@NullMarked
package io.github.tasalsul.analysis.morfologik;

import org.jspecify.annotations.NullMarked;
