/**
 * The folder of the plans: what lies there, what differs, and writing without overwriting. Begin in
 * {@link no.planverk.importing.folder.PlanFolder}.
 */
@NullMarked
package no.planverk.importing.folder;

import org.jspecify.annotations.NullMarked;
