package no.planverk.form;

import no.planverk.diagnostic.Checked;
import no.planverk.source.SourceTree;

/** Checks files by the same stages as a build. */
public interface Trial {

  /** What there is to say of some files. */
  Tried of(Checked<SourceTree> files);
}
