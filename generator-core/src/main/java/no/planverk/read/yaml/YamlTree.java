package no.planverk.read.yaml;

import static org.snakeyaml.engine.v2.events.Event.ID.DocumentStart;
import static org.snakeyaml.engine.v2.events.Event.ID.MappingEnd;
import static org.snakeyaml.engine.v2.events.Event.ID.SequenceEnd;
import static org.snakeyaml.engine.v2.events.Event.ID.StreamEnd;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;
import no.planverk.text.Nfc;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Builds {@link YamlNode}s from the event stream of snakeyaml-engine (YAML 1.2).
 *
 * <p>Only the event level of the library is used: it makes no objects, every event has its mark,
 * and so aliases, tags, merge keys, doubled keys and deep nesting are refused at their exact place.
 */
public final class YamlTree {

  private static final int DEEPEST = 20;

  private final String file;
  private final String[] lines;
  private final Iterator<Event> events;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private YamlTree(String file, String text) {
    this.file = file;
    this.lines = text.split("\n", -1);
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The tree of one YAML text; no value for an empty text or one that is not YAML. */
  public static Checked<YamlNode> of(String file, String text) {
    YamlTree tree = new YamlTree(file, text);
    try {
      return tree.document();
    } catch (MarkedYamlEngineException broken) {
      tree.diagnostics.add(YamlFaults.diagnostic(broken, tree::place, file, tree.lines));
    } catch (Refused refused) {
      tree.diagnostics.add(refused.diagnostic);
    }
    return Checked.nothing(tree.diagnostics);
  }

  private Checked<YamlNode> document() {
    events.next();
    if (events.next().getEventId() != DocumentStart) {
      return Checked.nothing(diagnostics);
    }
    YamlNode root = node(events.next(), 1);
    events.next();
    Event after = events.next();
    if (after.getEventId() != StreamEnd) {
      throw new Refused(Diagnostic.error(place(after), "yaml-flere-dokument"));
    }
    return Checked.of(root, diagnostics);
  }

  private YamlNode node(Event event, int depth) {
    refuseUnwanted(event, depth);
    if (event instanceof SequenceStartEvent) {
      return items(place(event), depth);
    }
    if (event instanceof MappingStartEvent) {
      return fields(place(event), depth);
    }
    return scalar((ScalarEvent) event);
  }

  private void refuseUnwanted(Event event, int depth) {
    if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor().isPresent()) {
      throw new Refused(Diagnostic.error(place(event), "yaml-alias"));
    }
    if (depth > DEEPEST) {
      throw new Refused(
          Diagnostic.error(place(event), "yaml-dybde", "grense", Integer.toString(DEEPEST)));
    }
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : ((CollectionStartEvent) event).getTag().isPresent();
    if (tagged) {
      throw new Refused(Diagnostic.error(place(event), "yaml-tagg"));
    }
  }

  private YamlNode items(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); event.getEventId() != SequenceEnd; event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Items(place, List.copyOf(items));
  }

  private YamlNode fields(Place place, int depth) {
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>();
    for (Event event = events.next(); event.getEventId() != MappingEnd; event = events.next()) {
      YamlNode.Scalar key = key(event, depth);
      boolean alone = !event.getEndMark().map(this::rest).orElseThrow().startsWith(":");
      YamlNode value = node(events.next(), depth + 1);
      YamlNode.Entry entry = new YamlNode.Entry(key.place(), value, alone);
      YamlNode.Entry earlier = fields.putIfAbsent(Nfc.of(key.text()), entry);
      if (earlier != null) {
        diagnostics.add(doubled(key.text(), entry, earlier));
      }
    }
    return new YamlNode.Fields(place, fields);
  }

  private static void refuse(Place place, String rule, int character) {
    throw new Refused(Diagnostic.error(place, rule, "tegn", ForbiddenCharacters.code(character)));
  }

  private YamlNode.Scalar key(Event event, int depth) {
    if (!(node(event, depth + 1) instanceof YamlNode.Scalar key)) {
      throw new Refused(Diagnostic.error(place(event), "yaml-nokkel"));
    }
    key.text()
        .codePoints()
        .filter(YamlTree::isUnseen)
        .findFirst()
        .ifPresent(c -> refuse(key.place(), "nokkel-tegn", c));
    if (key.text().equals("<<")) {
      throw new Refused(Diagnostic.error(key.place(), "yaml-flettenokkel"));
    }
    return key;
  }

  /** Whether a character in a key looks like a space or like nothing. */
  private static boolean isUnseen(int c) {
    return (c != ' ' && Character.isSpaceChar(c)) || Character.getType(c) == Character.FORMAT;
  }

  /** The finding for a key that stands twice in one mapping. */
  public static Diagnostic doubled(String key, YamlNode.Entry entry, YamlNode.Entry earlier) {
    String first = earlier.key().toString();
    return Diagnostic.error(entry.key(), "yaml-dobbel-nokkel", "nøkkel", key, "først", first);
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    Place place = place(event);
    if (ForbiddenCharacters.in(event.getValue())) {
      event
          .getValue()
          .codePoints()
          .filter(ForbiddenCharacters::inText)
          .findFirst()
          .ifPresent(c -> refuse(place, "tekst-tegn", c));
    }
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    return new YamlNode.Scalar(
        place,
        event.getValue(),
        block ? below(place) : place,
        event.isPlain(),
        event.isPlain() ? event.getEndMark().map(this::comment).orElse("") : "");
  }

  /** A comment that follows a value: perhaps meant as the end of it. */
  private String comment(Mark end) {
    String rest = rest(end);
    return rest.startsWith("#") ? rest : "";
  }

  /** What else stands on a line. */
  private String rest(Mark end) {
    String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
    int column = Math.min(end.getColumn(), line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, column)).strip();
  }

  /** Where the text of a block begins: its first line that is not empty. */
  private Place below(Place header) {
    int line = header.line();
    while (line < lines.length - 1 && lines[line].isBlank()) {
      line++;
    }
    String text = line < lines.length ? lines[line] : "";
    int indent = text.length() - text.stripLeading().length();
    return new Place(file, line + 1, indent + 1);
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElseGet(() -> Place.startOf(file));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a file at something that is never allowed. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
      super(diagnostic.rule(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}
