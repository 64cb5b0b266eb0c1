package no.planverk.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Apart;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Step;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form as HTML: records, lists and their items, with buttons that need no script.
 */
final class PartsHtml {

  private static final Pattern NEW = Pattern.compile("\\.n[0-9]+(\\.|$)");

  private final FormWords words;
  private final Findings findings;
  private final FieldHtml fields;
  private final Map<String, String> below;
  private final ValueHtml values;
  private final Set<String> open;

  /**
   * The parts of a form.
   *
   * @param below what stands below fields beside what is theirs, by their names
   * @param open the names of fields that are not folded away
   */
  PartsHtml(
      FormWords words,
      Findings findings,
      FieldHtml fields,
      Map<String, String> below,
      Set<String> open) {
    this.open = open;
    this.below = below;
    this.values = new ValueHtml(words, findings, fields);
    this.words = words;
    this.findings = findings;
    this.fields = fields;
  }

  /** The fields of a record: those with a value, then the others, folded away. */
  String record(RecordOf type, Group group, String path) {
    // What is being written for the first time is there to be filled in.
    boolean fresh = !path.isEmpty() && (group.isEmpty() || NEW.matcher(path).find());
    StringBuilder shown = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    int hidden = 0;
    for (FieldShape field : type.fields()) {
      String name = FromPost.name(path, field.nb());
      Filled value = group.fields().get(field.nb());
      if (Kinds.haveFormsOfTheirOwn(field.shape())) {
        shown.append(findings.concern(name) ? findings.html(name) : "");
      } else if (fresh
          || value != null
          || field.required()
          || findings.concern(name)
          || Kinds.areSought(field.shape())
          || open.contains(name)) {
        shown.append(field(field, value, name));
      } else {
        folded.append(field(field, null, name));
        hidden++;
      }
    }
    group.strange().forEach((key, text) -> shown.append(values.strange(path, key, text)));
    return shown + folded(folded, hidden);
  }

  private String folded(CharSequence fields, int count) {
    return count == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "<details class=\"pvr-flere\">\n<summary>%s</summary>\n%s</details>\n",
            words.say("flere", "antall", Integer.toString(count)),
            fields);
  }

  private String field(FieldShape field, @Nullable Filled value, String path) {
    return alone(field, value, path) + below.getOrDefault(path, "");
  }

  private String alone(FieldShape field, @Nullable Filled value, String path) {
    String label = words.label(field);
    String help = "<p>" + words.help(field) + "</p>";
    if (value instanceof Apart apart) {
      return values.apart(path, label, apart, Step.What.REMOVE);
    }
    if (field.shape() instanceof Shape.ListOf list) {
      return list(list, label, help, path, value instanceof Rows rows ? rows : null);
    }
    if (field.shape() instanceof RecordOf type) {
      return value instanceof Group group
          ? part(label, help, path, record(type, group, path))
          : add(Step.What.ADD, path, words.say("legg-til", "hva", label), help);
    }
    return values.plain(field.shape(), path, label, help, field.required(), value)
        + values.more(field.shape(), path, label, value);
  }

  private String part(String label, String help, String path, String content) {
    return values.box(label, help, path, ValueHtml.hidden(path + "!", "") + content)
        + ValueHtml.button(Step.What.REMOVE, path, words.say("fjern", "hva", label))
        + "</fieldset>\n";
  }

  private String adding(Shape.ListOf list, String label) {
    return Kinds.areSought(list)
        ? words.say("legg-til.hoering")
        : words.say("legg-til", "hva", label);
  }

  private String add(Step.What what, String path, String text, String help) {
    return String.format(
        Locale.ROOT,
        "<div class=\"pvr-tom\" id=\"%s\" tabindex=\"-1\">\n%s<div class=\"pvr-hjelp\">%s</div>\n%s</div>\n",
        Findings.id(path),
        ValueHtml.button(what, path, text),
        help,
        findings.html(path));
  }

  private String list(
      Shape.ListOf list, String label, String help, String path, @Nullable Rows rows) {
    Step.What what = list.element() instanceof RecordOf ? Step.What.ADD_ROW : Step.What.ADD_VALUE;
    if (rows == null) {
      return add(what, path, adding(list, label), help);
    }
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < rows.rows().size(); i++) {
      items.append(row(list, label, path, rows, i));
    }
    String forms = list.element() instanceof RecordOf ? "" : fields.forms(list.element());
    String more = forms.isEmpty() ? "" : "<p class=\"pvr-slik\">" + forms + "</p>";
    return values.box(label, help + more, path, items.toString())
        + ValueHtml.button(what, path, words.say("legg-til-i", "hva", label))
        + "</fieldset>\n";
  }

  private String row(Shape.ListOf list, String label, String path, Rows rows, int at) {
    Row row = rows.rows().get(at);
    String name = FromPost.name(path, row.token());
    String numbered = label + " " + (at + 1);
    String kept = ValueHtml.hidden(path + "#", row.token());
    if (row.value() instanceof Apart apart) {
      return kept + values.apart(name, numbered, apart, Step.What.REMOVE_ROW);
    }
    if (list.element() instanceof RecordOf type && row.value() instanceof Group group) {
      int count = rows.rows().size();
      String moves = list.keyed() ? "" : moves(name, numbered, at, count);
      return kept + part(type, group, name, numbered, moves, count == 1);
    }
    String text = row.value() instanceof Filled.Text written ? written.text() : "";
    String box =
        row.value() instanceof Group
            ? values.plain(list.element(), name, numbered, "", false, row.value())
            : fields.of(list.element(), name, numbered, "", false, text);
    return String.format(
        Locale.ROOT,
        "<div class=\"pvr-rad\">\n%s%s%s</div>\n",
        kept,
        box,
        ValueHtml.button(Step.What.REMOVE_ROW, name, words.say("fjern", "hva", numbered)));
  }

  private String part(
      RecordOf type, Group group, String name, String numbered, String moves, boolean alone) {
    boolean open = NEW.matcher(name).find() || alone || findings.concern(name);
    return String.format(
        Locale.ROOT,
        """
        <details class="pvr-rad pvr-rad--del" id="%s"%s>
        <summary>%s</summary>
        %s%s%s<div class="pvr-knapper">
        %s%s</div>
        </details>
        """,
        Findings.id(name),
        open ? " open" : "",
        numbered + called(type, group),
        ValueHtml.hidden(name + "!", ""),
        findings.html(name),
        record(type, group, name),
        moves,
        ValueHtml.button(Step.What.REMOVE_ROW, name, words.say("fjern", "hva", numbered)));
  }

  /** A mapping has no order of its own, so its items are not moved. */
  private String moves(String name, String numbered, int at, int count) {
    String up =
        at > 0 ? ValueHtml.button(Step.What.UP, name, words.say("opp", "hva", numbered)) : "";
    return at < count - 1
        ? up + ValueHtml.button(Step.What.DOWN, name, words.say("ned", "hva", numbered))
        : up;
  }

  /** What tells an item from the others: the first plain value it has. */
  static String called(RecordOf type, Group group) {
    return type.fields().stream()
        .sorted(
            (a, b) ->
                Boolean.compare(
                    b.component().getName().equals("name"), a.component().getName().equals("name")))
        .map(field -> group.fields().get(field.nb()))
        .filter(Filled.Text.class::isInstance)
        .map(value -> ": " + Xml.escaped(((Filled.Text) value).text()))
        .findFirst()
        .orElse("");
  }
}
