package no.planverk.form;

import java.util.Locale;
import java.util.Map;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Apart;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Step;
import no.planverk.read.Shape;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * A plain value as HTML, which may be written with parts: a name in several languages, a time in
 * the author's own words. What no form knows is shown as it stands, to be left or taken away.
 */
final class ValueHtml {

  private final FormWords words;
  private final Findings findings;
  private final FieldHtml fields;

  ValueHtml(FormWords words, Findings findings, FieldHtml fields) {
    this.words = words;
    this.findings = findings;
    this.fields = fields;
  }

  /** What else a plain value can be written with, for who wants it. */
  String more(Shape shape, String path, String label, @Nullable Filled value) {
    if (value instanceof Group || Kinds.parts(shape).isEmpty()) {
      return "";
    }
    String key = shape instanceof Shape.Time ? "egne-ord" : "flere-spraak";
    String main = FromPost.name(path, Kinds.main(shape, words.language()));
    return button(Step.What.SPLIT, main, words.say(key, "hva", label));
  }

  String plain(
      Shape shape,
      String path,
      String label,
      String help,
      boolean required,
      @Nullable Filled value) {
    if (value instanceof Group group) {
      StringBuilder parts = new StringBuilder();
      Map<String, Shape> known = Kinds.parts(shape).orElseThrow();
      known.forEach((key, part) -> parts.append(ofParts(part, group, path, key)));
      group.strange().forEach((key, text) -> parts.append(strange(path, key, text)));
      String key = shape instanceof Shape.Time ? "uten-ord" : "ett-spraak";
      String main = FromPost.name(path, main(shape, group));
      return box(label, help, path, hidden(path + "!", "") + parts)
          + button(Step.What.JOIN, main, words.say(key, "hva", label))
          + "</fieldset>\n";
    }
    String text = value instanceof Filled.Text written ? written.text() : "";
    String forms = fields.forms(shape);
    String more = forms.isEmpty() ? "" : "<p class=\"pvr-slik\">" + forms + "</p>";
    return fields.of(shape, path, label, help + more, required, text);
  }

  /** The part that stands when the others go. */
  private String main(Shape shape, Group group) {
    String usual = Kinds.main(shape, words.language());
    return group.fields().keySet().stream()
        .filter(key -> !group.fields().containsKey(usual))
        .findFirst()
        .orElse(usual);
  }

  private String ofParts(Shape shape, Group group, String path, String key) {
    String label = words.part(key);
    Filled value = group.fields().get(key);
    return plain(shape, FromPost.name(path, key), label, "", false, value);
  }

  String strange(String path, String key, String text) {
    String name = path + "?" + key;
    return String.format(
        Locale.ROOT,
        """
        <div class="pvr-ukjent" id="%s" tabindex="-1">
        <input type="hidden" name="%s" value="%s">
        <p>%s</p>
        %s%s</div>
        """,
        Findings.id(name),
        Xml.escaped(name),
        Xml.escaped(text),
        words.say("ukjent", "nøkkel", key, "verdi", text),
        findings.html(name),
        button(Step.What.REMOVE_STRANGE, name, words.say("fjern", "hva", key)));
  }

  String apart(String path, String label, Apart apart, Step.What how) {
    return String.format(
        Locale.ROOT,
        """
        <div class="pvr-ukjent" id="%s" tabindex="-1">
        <input type="hidden" name="%s" value="%s">
        <p>%s</p>
        %s%s</div>
        """,
        Findings.id(path),
        Xml.escaped(path + "~"),
        Xml.escaped(apart.place()),
        words.say("for-seg", "felt", label, "sted", apart.place()),
        findings.html(path),
        button(how, path, words.say("fjern", "hva", label)));
  }

  String box(String label, String help, String path, String content) {
    return String.format(
        Locale.ROOT,
        """
        <fieldset class="pvr-del" id="%s" tabindex="-1">
        <legend class="ds-label">%s</legend>
        <div class="pvr-hjelp">%s</div>
        %s%s""",
        Findings.id(path),
        label,
        help,
        findings.html(path),
        content);
  }

  static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\""
        + Xml.escaped(name)
        + "\" value=\""
        + Xml.escaped(value)
        + "\">\n";
  }

  static String button(Step.What what, String path, String label) {
    return String.format(
        Locale.ROOT,
        "<button class=\"ds-button\" data-variant=\"secondary\" data-size=\"sm\" formaction=\"%s#%s\" name=\"_gjør\" value=\"%s\">%s</button>\n",
        FormPage.ADDRESS,
        Findings.id(new Step(what, path).home()),
        Xml.escaped(what.to(path)),
        label);
  }
}
