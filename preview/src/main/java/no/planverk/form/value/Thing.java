package no.planverk.form.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Spot;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about: a record, which may be written in two files.
 *
 * @param shape what it is
 * @param pieces where it is written, the first where new fields go; a new thing has one with
 *     nothing in it
 */
public record Thing(RecordOf shape, List<Piece> pieces) {

  /**
   * A part of a thing in one file.
   *
   * @param at where it stands; of a new thing, where it will
   * @param node what is written; null for a new thing
   * @param start where it begins, with its key
   */
  public record Piece(Spot at, @Nullable YamlNode node, Place start) {

    /** Whether it is a file of Markdown by itself. */
    boolean isFile() {
      return at.way().isEmpty();
    }
  }

  /** The piece new fields go to. */
  public Piece first() {
    return pieces.get(0);
  }

  /** Where it is known by. */
  public Spot at() {
    return first().at();
  }

  /** The files it is written in. */
  public Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    pieces.stream()
        .map(piece -> piece.at().file())
        .filter(file -> !file.endsWith("/"))
        .forEach(files::add);
    return files;
  }

  /** Whether it is not written yet. */
  public boolean isNew() {
    return pieces.stream().map(Piece::node).allMatch(Objects::isNull);
  }
}
