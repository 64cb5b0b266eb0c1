/**
 * Broken input by the thousand: {@code FuzzTest} is a short run of each target in every build;
 * {@code mvn -Pfuzz} lets Jazzer look for paths not yet walked. A target is a class named {@code
 * …Fuzz} in the room it tries, with the method Jazzer looks for.
 */
@NullMarked
package no.planverk.fuzz;

import org.jspecify.annotations.NullMarked;
