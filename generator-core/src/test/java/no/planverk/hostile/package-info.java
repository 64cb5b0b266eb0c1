/**
 * Tries what careless and hostile people hand in: each folder of {@code src/test/hostile} is a
 * source and what must become of it. Begin with {@link no.planverk.hostile.HostileInputsTest}.
 */
package no.planverk.hostile;
