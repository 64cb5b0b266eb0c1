/**
 * Input bytes, read once; nothing outside the source folder. Begin in {@link
 * no.planverk.source.SourceReader}, which gives a {@link no.planverk.source.SourceTree}.
 */
@NullMarked
package no.planverk.source;

import org.jspecify.annotations.NullMarked;
