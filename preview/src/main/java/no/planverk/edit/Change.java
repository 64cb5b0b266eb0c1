package no.planverk.edit;

/**
 * One change of the author's files. Changes are made in their order: each spot is one of the file
 * as the changes before it have left it.
 */
public sealed interface Change {

  /** The file it changes. */
  String file();

  /** What changes values in a file. */
  sealed interface OfValue extends Change {

    /** Where. */
    Spot at();

    @Override
    default String file() {
      return at().file();
    }
  }

  /**
   * A value in place of the one there is, or a new one: a key that is not there is put after the
   * others, with the mappings that lead to it. Of a mapping or a list only what differs is changed.
   */
  record Put(Spot at, Written value) implements OfValue {}

  /**
   * A field or an item goes. What is left empty by it below the top of a file goes too, but for an
   * item of a list; what is not there is gone already.
   */
  record Remove(Spot at) implements OfValue {}

  /**
   * A new item of a list.
   *
   * @param at the list; one that is not there, or is one value alone, becomes one
   * @param index its place when it stands there, from 0
   */
  record Insert(Spot at, int index, Written value) implements OfValue {}

  /**
   * An item of a list at another place in it.
   *
   * @param at the list
   * @param from where it is
   * @param to where it is afterwards
   */
  record Move(Spot at, int from, int to) implements OfValue {}

  /**
   * Another text in a Markdown file, below the fields.
   *
   * @param body the text; blank lines around it stay as they are
   */
  record Prose(String file, String body) implements Change {}

  /** A new file. */
  record NewFile(String file, String text) implements Change {}

  /** A file goes. */
  record RemoveFile(String file) implements Change {}
}
