package no.planverk.form;

import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.form.value.Names;
import no.planverk.form.value.NewThings;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.source.SourceTree;

/**
 * The author's folder as a form is made from it.
 *
 * @param files as they were read
 * @param sources the same as nodes
 * @param words of forms, in the author's written form
 * @param names all that can be pointed at
 */
record Folder(Checked<SourceTree> files, Sources sources, FormWords words, Names names) {

  /** What stands at a spot, as an address or a form says it. */
  private Optional<Thing> at(String file, String way) {
    return sources.root(file) == null ? Optional.empty() : sources.at(Ways.spot(file, way));
  }

  /** What a line belongs to. */
  Optional<Thing> atLine(String file, String line) {
    return line.matches("[0-9]{1,9}") ? sources.at(file, Integer.parseInt(line)) : Optional.empty();
  }

  /** What a form is asked for; empty where there is no such thing. */
  Optional<Thing> thing(Where where) {
    if (!where.isNew()) {
      return at(where.file(), where.way());
    }
    NewThings made = new NewThings(sources, words.language());
    return where.file().isEmpty()
        ? made.of(where.list())
        : at(where.file(), where.way()).flatMap(owner -> made.in(owner, where.list()));
  }
}
