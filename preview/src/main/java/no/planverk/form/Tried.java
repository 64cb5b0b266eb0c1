package no.planverk.form;

import java.util.List;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.Links;
import no.planverk.text.Messages;

/**
 * What a check says.
 *
 * @param findings all there is to tell of the files, the most pressing first
 * @param messages the words for it
 * @param links where links in texts lead, as seen from the front page; empty where there is no site
 */
public record Tried(List<Diagnostic> findings, Messages messages, Optional<Links> links) {

  public Tried {
    findings = List.copyOf(findings);
  }
}
