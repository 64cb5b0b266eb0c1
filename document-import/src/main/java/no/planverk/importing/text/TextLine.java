package no.planverk.importing.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.importing.document.Text;

/** A text as it grows, run by run, in both its forms. */
public final class TextLine {

  private static final Pattern CORE = Pattern.compile("(?s)(\\s*)(.*?)(\\s*)");

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder standing = new StringBuilder();
  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private Style style = Style.PLAIN;
  private boolean anythingWeak;

  /** How a run looks, and where it leads. */
  public record Style(boolean bold, boolean italic, boolean struck, String address) {

    public static final Style PLAIN = new Style(false, false, false, "");
  }

  /** Adds letters that look so; runs of one look are one. */
  public void add(String letters, Style look) {
    String clean = CleanText.of(letters);
    if (!look.equals(style)) {
      endRun();
      style = look;
    }
    anythingWeak |= !look.bold() && !clean.isBlank();
    run.append(clean);
  }

  /** Adds the mark of a note, which is no part of the words. */
  public void addNote(int number) {
    endRun();
    markdown.append(" \\[").append(number).append("\\]");
  }

  /** Whether it says something and all of it is bold. */
  public boolean isStrong() {
    endRun();
    return !anythingWeak && !plain.toString().isBlank();
  }

  /** What has been added; the spaces around it are gone. */
  public Text text() {
    endRun();
    String all = plain.toString().strip();
    boolean isStruck = standing.length() < plain.length();
    String left = standing.toString().replaceAll(" {2,}", " ").strip();
    String marked = MarkdownText.paragraph(markdown.toString().strip());
    return new Text(all, marked, isStruck ? left : all);
  }

  private void endRun() {
    Matcher parts = CORE.matcher(run);
    if (!run.isEmpty() && parts.matches()) {
      plain.append(run);
      standing.append(style.struck() && !parts.group(2).isEmpty() ? "" : run);
      markdown.append(parts.group(1)).append(marked(parts.group(2))).append(parts.group(3));
    }
    run.setLength(0);
  }

  private String marked(String letters) {
    if (letters.isEmpty()) {
      return "";
    }
    String text = MarkdownText.of(letters);
    // Emphasis must not reach over a line end or stand against a letter: it would be two stars.
    boolean alone = !letters.contains("\n");
    text = style.struck() && alone ? "~~" + text + "~~" : text;
    text = style.italic() && alone ? "*" + text + "*" : text;
    text = style.bold() && alone ? "**" + text + "**" : text;
    String address = style.address();
    return address.isEmpty() || !alone ? text : "[" + text + "](<" + address + ">)";
  }
}
