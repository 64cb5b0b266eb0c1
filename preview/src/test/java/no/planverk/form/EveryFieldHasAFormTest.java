package no.planverk.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Names;
import no.planverk.form.value.NewThings;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Step;
import no.planverk.form.value.Thing;
import no.planverk.form.value.Writing;
import no.planverk.read.Choices;
import no.planverk.read.ModelReader;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.time.Times;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field the definition has can be filled in in a form, and is written and read as typed. */
class EveryFieldHasAFormTest {

  /** What no form has a box for, by the record and the key. */
  private static final Set<String> IN_NO_FORM = Set.of();

  private static final Pattern BOX =
      Pattern.compile("class=\"ds-input[^\"]*\" id=\"[^\"]*\" name=\"([^\"]*)\"");
  private static final Pattern BUTTON =
      Pattern.compile("value=\"((?:legg-til|ny-rad|ny-verdi|del-opp):[^\"]*)\"");

  private static final FormWords WORDS = FormWords.in(Language.NB);

  /** Every kind of thing with a form: those at the top of the files, and those in them. */
  static List<RecordOf> kinds() {
    List<RecordOf> kinds = new ArrayList<>();
    Sources.MODEL.fields().forEach(field -> add(kinds, field.shape()));
    return kinds;
  }

  private static void add(List<RecordOf> kinds, Shape shape) {
    RecordOf type = (RecordOf) (shape instanceof Shape.ListOf list ? list.element() : shape);
    kinds.add(type);
    type.fields().stream()
        .map(FieldShape::shape)
        .filter(Kinds::haveFormsOfTheirOwn)
        .forEach(inner -> add(kinds, inner));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldHasABox(RecordOf kind) {
    Set<String> missing = new TreeSet<>(boxes(kind, ""));
    missing.removeAll(filled(kind).boxes());

    assertThat(missing).isEqualTo(IN_NO_FORM);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsTypedInAllOfThemIsRead(RecordOf kind) {
    Posted sent = filled(kind).sent();
    Group typed = new FromPost(sent).record(kind, "");
    String list = list(kind);
    if (list.isEmpty()) {
      return; // there is one of it, and TypedFormTest changes all that it holds
    }
    SourceTree tree = tree("satsingsområder:\n  - navn: Folk\n    mål:\n      - navn: Bo her\n");
    Names names = new Names(ModelReader.known(tree).identities());
    NewThings news = new NewThings(Sources.of(tree), Language.NB);
    Thing thing =
        list.equals("mål") ? news.in(owner(tree), list).orElseThrow() : news.of(list).orElseThrow();

    NewThings.Made made = news.made(thing, typed, new Writing(names, Language.NB), "");

    Map<String, byte[]> files = new HashMap<>();
    tree.texts().forEach(file -> files.put(file.path(), file.text().getBytes(UTF_8)));
    Checked<Edited> edited = Patching.of(files, made.changes());
    assertThat(edited.diagnostics()).isEmpty();
    SourceTree after = tree(new String(edited.value().orElseThrow().files().get("a.yaml"), UTF_8));
    Thing there = Sources.of(after).at(made.at()).orElseThrow();
    assertThat(TypedFormTest.said(new FromFile(names).thing(there), typed))
        .isEqualTo(TypedFormTest.said(typed, typed));
  }

  private static Thing owner(SourceTree tree) {
    return Sources.of(tree).things().get(0);
  }

  private static SourceTree tree(String text) {
    return new SourceTree(List.of(new SourceFile("a.yaml", text)), Map.of());
  }

  /** The list a new one comes into; none where there is only one of a kind. */
  private static String list(RecordOf kind) {
    return Stream.concat(
            Sources.MODEL.fields().stream(),
            kinds().stream().flatMap(each -> each.fields().stream()))
        .filter(field -> field.shape() instanceof Shape.ListOf all && all.element().equals(kind))
        .filter(
            field ->
                Sources.MODEL.fields().contains(field) || Kinds.haveFormsOfTheirOwn(field.shape()))
        .map(FieldShape::nb)
        .findFirst()
        .orElse("");
  }

  /** The boxes there are to be, by name, with a star for an item of a list. */
  private static Set<String> boxes(Shape shape, String path) {
    Set<String> all = new TreeSet<>();
    if (shape instanceof RecordOf type) {
      type.fields().stream()
          .filter(field -> !Kinds.haveFormsOfTheirOwn(field.shape()))
          .forEach(field -> all.addAll(boxes(field.shape(), FromPost.name(path, field.nb()))));
    } else if (shape instanceof Shape.ListOf list) {
      all.addAll(boxes(list.element(), path + ".*"));
    } else {
      all.add(path);
      Kinds.parts(shape)
          .filter(parts -> !path.endsWith("*"))
          .ifPresent(parts -> parts.keySet().forEach(key -> all.add(path + "." + key)));
    }
    return all;
  }

  /** A form in which every part has come, and all boxes it ever had. */
  private record Form(Posted sent, Set<String> boxes) {}

  private static Form filled(RecordOf kind) {
    Posted posted = new Posted(Map.of());
    Set<String> pressed = new TreeSet<>();
    Set<String> boxes = new TreeSet<>();
    while (true) {
      Group group = new FromPost(posted).record(kind, "");
      String html = html(kind, group);
      BOX.matcher(html).results().forEach(box -> boxes.add(starred(box.group(1))));
      Map<String, List<String>> sent = new LinkedHashMap<>(Filling.sent(html));
      Matcher buttons = BUTTON.matcher(html);
      String next = "";
      while (buttons.find() && next.isEmpty()) {
        next = pressed.add(starred(buttons.group(1))) ? buttons.group(1) : "";
      }
      if (next.isEmpty()) {
        shapes(kind, sent, html);
        return new Form(new Posted(sent), boxes);
      }
      posted = new Posted(sent).after(Step.of(next).orElseThrow());
    }
  }

  /** Fills in every box. */
  private static void shapes(RecordOf kind, Map<String, List<String>> sent, String html) {
    BOX.matcher(html)
        .results()
        .forEach(box -> sent.put(box.group(1), List.of(example(kind, box.group(1)))));
  }

  private static String example(RecordOf kind, String name) {
    Shape shape = kind;
    for (String step : name.split("\\.", -1)) {
      if (shape instanceof RecordOf type) {
        shape = java.util.Objects.requireNonNull(type.field(step)).shape();
      } else if (shape instanceof Shape.ListOf list) {
        shape = list.element();
      } else {
        shape = Kinds.parts(shape).orElseThrow().get(step);
      }
    }
    if (shape instanceof Shape.Choice choice) {
      return Choices.words(choice.type(), Language.NB).get(0);
    }
    if (shape instanceof Shape.Value value) {
      return value.type().examples().get(0);
    }
    return shape instanceof Shape.Time ? Times.examples(Language.NB).get(0) : "Ord: #" + name;
  }

  private static String starred(String name) {
    return name.replaceAll("\\.n[0-9]+(?=\\.|$)", ".*");
  }

  private static String html(RecordOf kind, Group group) {
    Findings none = new Findings(Map.of(), List.of(), Messages.in(Language.NB), WORDS);
    FieldHtml fields = new FieldHtml(WORDS, none, (text, id) -> "", Map.of());
    return new PartsHtml(WORDS, none, fields, Map.of(), Set.of()).record(kind, group, "");
  }
}
