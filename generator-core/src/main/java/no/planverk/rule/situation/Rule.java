package no.planverk.rule.situation;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule's check; what it is called, weighs and rests on is the {@link
 * no.planverk.model.law.LawRule} of the same id.
 *
 * @param id such as {@code ps-01}
 * @param check finds every breach
 */
public record Rule(String id, Function<Situation, Stream<Breach>> check) {}
