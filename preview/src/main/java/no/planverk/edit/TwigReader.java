package no.planverk.edit;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import no.planverk.edit.Twig.Range;
import no.planverk.text.Nfc;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Reads YAML that the reader takes as twigs that know where they stand. The library tells where a
 * value begins; where a list or a mapping without brackets ends is where its last value does.
 */
final class TwigReader {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final String text;
  private final int offset;
  private final int @Nullable [] places;
  private final Iterator<Event> events;

  private TwigReader(String text, int from, int to) {
    String yaml = text.substring(from, to);
    this.text = text;
    this.offset = from;
    this.places = places(yaml);
    this.events = new Parse(SETTINGS).parseString(yaml).iterator();
  }

  /** What stands between two places of a text; empty where there is no value. */
  static Optional<Twig> read(String text, int from, int to) {
    TwigReader reader = new TwigReader(text, from, to);
    reader.events.next();
    return reader.events.next().getEventId() == ID.DocumentStart
        ? Optional.of(reader.twig(reader.events.next()))
        : Optional.empty();
  }

  /** The library counts characters, Java their halves; null where that is the same. */
  private static int @Nullable [] places(String yaml) {
    int count = yaml.codePointCount(0, yaml.length());
    if (count == yaml.length()) {
      return null;
    }
    int[] places = new int[count + 1];
    int at = 0;
    for (int point = 0; point < count; point++) {
      places[point] = at;
      at += Character.charCount(yaml.codePointAt(at));
    }
    places[count] = at;
    return places;
  }

  private int place(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    int[] own = places;
    return offset + (own == null ? index : own[index]);
  }

  private Twig twig(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return leaf(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    return branch(start, event instanceof MappingStartEvent);
  }

  private Leaf leaf(ScalarEvent scalar) {
    int from = place(scalar.getStartMark());
    int to = place(scalar.getEndMark());
    ScalarStyle style = scalar.getScalarStyle();
    Leaf leaf = new Leaf(new Range(from, to), style, scalar.getValue());
    return leaf.isBlock()
        ? new Leaf(new Range(from, blockEnd(from, to)), style, scalar.getValue())
        : leaf;
  }

  /** Blank lines after a block are not its own, unless its head says so. */
  private int blockEnd(int from, int to) {
    String head = text.substring(from, Math.min(to, Texts.lineEnd(text, from)));
    int end = to;
    if (head.split("[\\s#]", 2)[0].contains("+")) {
      return text.substring(from, end).endsWith("\n") ? end - 1 : end;
    }
    while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Math.min(to, text.indexOf('\n', end));
  }

  private Branch branch(CollectionStartEvent start, boolean mapping) {
    int from = place(start.getStartMark());
    ID end = mapping ? ID.MappingEnd : ID.SequenceEnd;
    Branch building = new Branch(null, start.isFlow(), mapping);
    int last = from;
    Event event = events.next();
    while (event.getEventId() != end) {
      Child child = mapping ? field(event) : item(event, building.flow, from, last);
      building.before.add(child);
      last = child.to();
      event = events.next();
    }
    int to = start.isFlow() ? place(event.getEndMark()) : last;
    Branch branch = new Branch(new Range(from, to), start.isFlow(), mapping);
    branch.before.addAll(building.before);
    branch.now.addAll(building.before);
    return branch;
  }

  private Child field(Event event) {
    Leaf key = leaf((ScalarEvent) event);
    Range range = Objects.requireNonNull(key.range);
    return new Child(Nfc.of(key.text), range.from(), range.to(), twig(events.next()));
  }

  private Child item(Event event, boolean flow, int list, int last) {
    Twig value = twig(event);
    int from = Objects.requireNonNull(value.range()).from();
    if (flow) {
      return new Child("", from, from, value);
    }
    int dash = dash(list, last);
    return new Child("", dash, dash + 1, value);
  }

  /** The dash of an item: the first, or the first sign of a line below the item before. */
  private int dash(int list, int last) {
    if (last == list) {
      return list;
    }
    int line = Texts.lineEnd(text, last);
    while (Texts.indent(text, line) < 0 || Texts.isComment(text, line)) {
      line = Texts.lineEnd(text, line);
    }
    return line + Texts.indent(text, line);
  }
}
