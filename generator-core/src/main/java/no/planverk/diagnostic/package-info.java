/**
 * What is wrong, where it stands and what to do about it. Begin in {@link
 * no.planverk.diagnostic.Diagnostic}; a stage that can fail returns {@link
 * no.planverk.diagnostic.Checked}.
 */
@NullMarked
package no.planverk.diagnostic;

import org.jspecify.annotations.NullMarked;
