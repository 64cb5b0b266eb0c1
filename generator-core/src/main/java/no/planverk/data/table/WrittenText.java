package no.planverk.data.table;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.PicturePath;
import no.planverk.read.Shape;
import no.planverk.read.time.Times;
import no.planverk.text.AsWritten;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What fields hold, as an author would write it: read back it means the same. Running text is
 * Markdown, and a time with other words beside it is both.
 */
final class WrittenText extends FieldText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

  private final DataSource source;
  private final Times times;

  WrittenText(DataSource source) {
    super(source);
    this.source = source;
    this.times = new Times(source.model().strategy().period());
  }

  @Override
  List<String> of(@Nullable Object held, Shape shape) {
    return held instanceof PlanDate time ? time(time) : super.of(held, shape);
  }

  @Override
  public String one(Object held) {
    if (held instanceof Prose prose) {
      return prose.markdown();
    }
    if (held instanceof AttachmentPath file) {
      return file.value();
    }
    return held instanceof PicturePath picture ? picture.path() : super.one(held);
  }

  /** The time, and the words beside it where the words alone would mean another. */
  private List<String> time(PlanDate time) {
    AsWritten words = time.words();
    if (words != null && isReadAs(time, words.text())) {
      return List.of(words.text());
    }
    String plain = plain(time);
    return words == null ? List.of(plain) : List.of(plain, words.text());
  }

  /** The time alone, by its days where the calendar has no name for it. */
  private String plain(PlanDate time) {
    String calendar = source.dates().of(time.plain());
    String days = DAY.format(time.first()) + "-" + DAY.format(time.last());
    return Stream.of(calendar, days)
        .filter(words -> times.parse(words).filter(read -> isSame(read, time)).isPresent())
        .findFirst()
        .orElse(calendar);
  }

  private static boolean isSame(PlanDate one, PlanDate other) {
    return one.place().equals(other.place()) && one.possible().equals(other.possible());
  }

  private boolean isReadAs(PlanDate time, String words) {
    Optional<PlanDate> read = times.parse(words);
    return read.isPresent() && read.get().equals(time);
  }
}
