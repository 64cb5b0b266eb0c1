package no.planverk.edit.save;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.report.CheckResult;

/** What became of changes. */
public sealed interface Saved {

  /**
   * They are in the files, or would be: where they were only tried.
   *
   * @param files the paths of those that are others now
   * @param checked what there is to tell of all the files as they are now
   */
  record Done(SortedSet<String> files, CheckResult checked) implements Saved {}

  /**
   * Nothing was written, as the files would have errors they do not have today.
   *
   * @param errors those
   * @param checked what there would be to tell of all the files
   */
  record Wrong(List<Diagnostic> errors, CheckResult checked) implements Saved {}

  /** Nothing was written, for the changes cannot be made or the files cannot be written. */
  record Impossible(List<Diagnostic> why) implements Saved {}

  /** Nothing was written, for somebody else has changed a file meanwhile. */
  record Meanwhile(List<Conflict> conflicts) implements Saved {}

  /**
   * A file that two have changed.
   *
   * @param theirs what it holds now; empty where it is gone
   * @param ours what it would have held; empty where that is no longer known
   */
  record Conflict(String file, Optional<String> theirs, Optional<String> ours) {}
}
