package no.planverk.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.model.Kind;
import no.planverk.read.Choices;
import no.planverk.read.Shape;
import no.planverk.read.time.Times;
import no.planverk.text.Quotes;
import no.planverk.text.Xml;

/**
 * A field with one value, as HTML: its label, what it means, the box to write in, what is wrong.
 */
final class FieldHtml {

  private final FormWords words;
  private final Findings findings;
  private final Preview preview;
  private final Map<String, String> offered;
  private final Set<Kind> lists = new TreeSet<>();
  private final Set<FileList> files = new TreeSet<>();

  /** The files that are offered in a field. */
  enum FileList {
    DOCUMENTS("dokumenter"),
    PICTURES("bilder");

    private final String word;

    FileList(String word) {
      this.word = word;
    }

    /** The id of its element. */
    String id() {
      return "filer-" + word;
    }
  }

  /** Shows a text as the site will. */
  interface Preview {
    String html(String markdown, String id);
  }

  /**
   * The fields of a form.
   *
   * @param offered the ids of lists of what others wrote there, by the names of fields
   */
  FieldHtml(FormWords words, Findings findings, Preview preview, Map<String, String> offered) {
    this.offered = offered;
    this.words = words;
    this.findings = findings;
    this.preview = preview;
  }

  /** The kinds of things whose names are offered somewhere in the form. */
  Set<Kind> lists() {
    return lists;
  }

  /** The files whose paths are offered somewhere in the form. */
  Set<FileList> files() {
    return files;
  }

  /**
   * A field.
   *
   * @param label what it is called
   * @param help what it means, in HTML; empty where that is said already
   */
  String of(Shape shape, String path, String label, String help, boolean required, String text) {
    String id = Findings.id(path);
    String mark = required ? " <span class=\"pvr-maa\">" + words.say("maa") + "</span>" : "";
    String described = help.isEmpty() ? "" : id + "-hjelp ";
    String explained =
        help.isEmpty()
            ? ""
            : "<div data-field=\"description\" id=\"" + id + "-hjelp\">" + help + "</div>\n";
    String attributes =
        String.format(
            Locale.ROOT,
            "class=\"ds-input\" id=\"%s\" name=\"%s\" aria-describedby=\"%s\"%s%s",
            id,
            Xml.escaped(path),
            described + id + "-funn",
            required ? " aria-required=\"true\"" : "",
            findings.areWrong(path) ? " aria-invalid=\"true\"" : "");
    return String.format(
        Locale.ROOT,
        """
        <div class="ds-field">
        <label class="ds-label" for="%s">%s%s</label>
        %s%s
        %s%s</div>
        """,
        id,
        label,
        mark,
        explained,
        shape instanceof Shape.Line && !offered.containsKey(path)
            ? line(attributes, text)
            : box(shape, attributes + list(path), text),
        findings.html(path),
        shape instanceof Shape.Markdown ? preview.html(text, id) : "");
  }

  private String list(String path) {
    String id = offered.get(path);
    return id == null ? "" : " list=\"" + id + "\" autocomplete=\"off\"";
  }

  /** A line as high as it needs to be to be read whole, however narrow the page. */
  private static String line(String attributes, String text) {
    String rows = Long.toString(Math.max(1, text.lines().count()));
    String look = attributes.replace("class=\"ds-input\"", "class=\"ds-input pvr-linje\"");
    return "<textarea rows=\"" + rows + "\" " + look + ">\n" + Xml.escaped(text) + "</textarea>";
  }

  private String box(Shape shape, String attributes, String text) {
    if (shape instanceof Shape.Choice choice) {
      return select(choice.type(), attributes, text);
    }
    if (shape instanceof Shape.Markdown || text.contains("\n")) {
      // A browser takes away the first line end.
      return "<textarea rows=\""
          + rows(text)
          + "\" "
          + attributes
          + ">\n"
          + Xml.escaped(text)
          + "</textarea>";
    }
    String list = "";
    if (shape instanceof Shape.Reference reference) {
      Kind kind = Kind.of(reference.target());
      lists.add(kind);
      list = " list=\"navn-" + kind.word() + "\" autocomplete=\"off\"";
    }
    if (shape instanceof Shape.Document || shape instanceof Shape.Picture) {
      FileList offered = shape instanceof Shape.Document ? FileList.DOCUMENTS : FileList.PICTURES;
      files.add(offered);
      list = " list=\"" + offered.id() + "\" autocomplete=\"off\"";
    }
    return "<input type=\"text\" " + attributes + list + " value=\"" + Xml.escaped(text) + "\">";
  }

  /** Room for what there is, and a little more. */
  private static int rows(String text) {
    long lines = text.lines().mapToLong(line -> 1 + line.length() / 80).sum();
    return (int) Math.max(3, Math.min(20, lines + 1));
  }

  private String select(Class<? extends Enum<?>> type, String attributes, String text) {
    StringBuilder html = new StringBuilder("<select " + attributes + ">\n");
    html.append(option("", words.say("velg"), text.isEmpty()));
    List<String> ours = Choices.words(type, words.language());
    boolean known = text.isEmpty();
    for (int i = 0; i < ours.size(); i++) {
      boolean chosen = Choices.isWord(text, type.getEnumConstants()[i]) && !text.isEmpty();
      String word = chosen ? text : ours.get(i);
      html.append(option(word, Xml.escaped(Quotes.capitalised(word)), chosen));
      known |= chosen;
    }
    if (!known) {
      html.append(option(text, Xml.escaped(text), true));
    }
    return html.append("</select>").toString();
  }

  private static String option(String value, String label, boolean chosen) {
    return String.format(
        Locale.ROOT,
        "<option value=\"%s\"%s>%s</option>%n".replace("%n", "\n"),
        Xml.escaped(value),
        chosen ? " selected" : "",
        label);
  }

  /** What may be written in a field, where its kind says. */
  String forms(Shape shape) {
    if (shape instanceof Shape.Time) {
      return words.say(
          "for-eksempel", "eksempler", String.join(", ", Times.examples(words.language())));
    }
    if (shape instanceof Shape.Value value) {
      return words.say("for-eksempel", "eksempler", String.join(", ", value.type().examples()));
    }
    if (shape instanceof Shape.Document) {
      return words.say("dokument");
    }
    if (shape instanceof Shape.Picture) {
      return words.say("bilde");
    }
    return shape instanceof Shape.Markdown ? words.say("markdown") : "";
  }
}
