/** The adapter to Stanford CoreNLP: the only importer of {@code edu.stanford.nlp}. */
@NullMarked
package io.github.tasalsul.analysis.corenlp;

import org.jspecify.annotations.NullMarked;
