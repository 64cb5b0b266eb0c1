/**
 * Rules of the law as data, and what a municipality says of them. Begin in {@link
 * no.planverk.model.law.LawRule}; the texts and checks live elsewhere (docs/adr/0005).
 */
@NullMarked
package no.planverk.model.law;

import org.jspecify.annotations.NullMarked;
