package no.planverk.diagram.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box around other boxes.
 *
 * @param detail a second line under its label; null where there is none
 * @param items what stands inside, in reading order
 */
public record Group(
    String id,
    String label,
    @Nullable String detail,
    Look look,
    @Nullable String href,
    List<Item> items)
    implements Item {}
