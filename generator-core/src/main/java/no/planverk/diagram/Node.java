package no.planverk.diagram;

import org.jspecify.annotations.Nullable;

/**
 * A box without others inside.
 *
 * @param detail a second, smaller line on the box, such as a status in words; null where there is
 *     none
 */
public record Node(
    String id, String label, @Nullable String detail, Look look, @Nullable String href)
    implements Item {}
