package no.planverk.site;

import no.planverk.text.Html;

/**
 * How people take part.
 *
 * @param advice the standard text on how to take part
 */
public record ParticipationView(Html advice) {}
