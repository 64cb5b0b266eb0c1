package no.planverk.word;

/** The lists of a document: those with dots are one, each with numbers begins anew. */
final class Numbering {

  /** The list of all that have dots. */
  static final int DOTS = 1;

  static final int DEEPEST = 8;

  private static final String[] SIGNS = {"•", "–"};

  private int last = DOTS;

  /** The number of a list that counts from one. */
  int counted() {
    return ++last;
  }

  /** The file that says what lists look like. */
  String file() {
    Markup out = new Markup();
    out.open("w:numbering", "xmlns:w", Word.MAIN);
    look(out, "0", "bullet");
    look(out, "1", "decimal");
    for (int list = DOTS; list <= last; list++) {
      boolean counted = list != DOTS;
      out.open("w:num", "w:numId", Integer.toString(list));
      out.empty("w:abstractNumId", "w:val", counted ? "1" : "0");
      for (int level = 0; counted && level <= DEEPEST; level++) {
        out.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
        out.empty("w:startOverride", "w:val", "1");
        out.close();
      }
      out.close();
    }
    out.close();
    return Word.HEAD + out;
  }

  private static void look(Markup out, String id, String form) {
    out.open("w:abstractNum", "w:abstractNumId", id);
    out.empty("w:multiLevelType", "w:val", "multilevel");
    for (int level = 0; level <= DEEPEST; level++) {
      String sign = form.equals("bullet") ? SIGNS[level % 2] : "%" + (level + 1) + ".";
      out.open("w:lvl", "w:ilvl", Integer.toString(level));
      out.empty("w:start", "w:val", "1");
      out.empty("w:numFmt", "w:val", form);
      out.empty("w:lvlText", "w:val", sign);
      out.empty("w:lvlJc", "w:val", "left");
      String left = Integer.toString(400 * (level + 1));
      out.inside("w:pPr", () -> out.empty("w:ind", "w:left", left, "w:hanging", "400"));
      out.close();
    }
    out.close();
  }
}
