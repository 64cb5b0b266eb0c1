package no.planverk.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Passwords;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.PicturePath;
import no.planverk.model.value.WebAddress;
import no.planverk.read.time.Times;
import no.planverk.read.word.Typed;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.Nearest;
import no.planverk.text.Nfc;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** Binds one plain value by its shape; null, with a finding, where it does not fit. */
final class ValueBinder {

  private static final int SHOWN = 60;

  /** The number of a case, as {@code PS 45/23} and {@code sak 12/2021} are. */
  private static final Pattern CASE =
      Pattern.compile("(?U)(?:\\b[A-ZÆØÅ]{1,5}[- ]?|\\b(?i:sak) )[0-9]{1,5}/[0-9]{2,4}\\b");

  private final Language language;
  private final Identities identities;
  private final Times times;
  private final Collector findings;

  ValueBinder(Language language, Identities identities, Times times, Collector findings) {
    this.language = language;
    this.identities = identities;
    this.times = times;
    this.findings = findings;
  }

  /** The value; {@code owner} is the name of what it belongs to, for messages. */
  @Nullable Object bind(Shape shape, YamlNode.Scalar scalar, String owner) {
    if (shape instanceof Shape.Value plain) {
      return plain(plain.type(), scalar);
    }
    if (shape instanceof Shape.Time) {
      return time(scalar);
    }
    if (shape instanceof Shape.Line line) {
      return line(line, scalar);
    }
    if (shape instanceof Shape.Markdown markdown) {
      return markdown(markdown.max(), scalar);
    }
    if (shape instanceof Shape.Choice choice) {
      return choice(choice.type(), scalar);
    }
    if (shape instanceof Shape.Reference reference) {
      return reference(Kind.of(reference.target()), scalar, owner);
    }
    return shape instanceof Shape.Document ? document(scalar) : picture(scalar);
  }

  private PicturePath picture(YamlNode.Scalar scalar) {
    PicturePath picture = new PicturePath(Nfc.of(scalar.text()), scalar.place());
    findings.pictures().add(picture);
    return picture;
  }

  private @Nullable Object document(YamlNode.Scalar scalar) {
    Optional<AttachmentPath> file =
        Attachment.pathOf(scalar.text()).map(path -> new AttachmentPath(path, scalar.place()));
    file.ifPresent(findings.attachments()::add);
    if (file.isPresent()) {
      return file.get();
    }
    if (!scalar.text().contains(":") && AttachmentKind.ofName(scalar.text()).isPresent()) {
      findings.wrong(
          Diagnostic.error(scalar.place(), "verdi-dokument", "verdi", shown(scalar.text())));
      return null;
    }
    return plain(ScalarType.of(WebAddress.class), scalar);
  }

  private @Nullable Object plain(ScalarType<?> type, YamlNode.Scalar scalar) {
    Optional<?> value = type.parse().apply(Typed.plain(scalar.text()));
    if (value.isPresent()) {
      return value.get();
    }
    String rule = type.rule();
    if (rule.equals("verdi-nettadresse") && scalar.text().contains(" ")) {
      rule += "-mellomrom";
    }
    findings.wrong(Diagnostic.error(scalar.place(), rule, "verdi", shown(scalar.text())));
    return null;
  }

  private @Nullable Object time(YamlNode.Scalar scalar) {
    Optional<PlanDate> time = times.parse(Typed.plain(scalar.text()));
    if (time.isEmpty()) {
      String rule = CASE.matcher(scalar.text()).find() ? "verdi-dato-sak" : "verdi-dato";
      findings.wrong(Diagnostic.error(scalar.place(), rule, "verdi", shown(scalar.text())));
    }
    return time.orElse(null);
  }

  /** What is wrong where a list of adoptions is one line with the case in it. */
  static Optional<Diagnostic> caseBesideDate(Shape element, YamlNode node) {
    return element instanceof Shape.RecordOf type
            && type.field("sak") != null
            && node instanceof YamlNode.Scalar scalar
            && CASE.matcher(scalar.text()).find()
        ? Optional.of(
            Diagnostic.error(scalar.place(), "verdi-dato-sak", "verdi", shown(scalar.text())))
        : Optional.empty();
  }

  private @Nullable Object line(Shape.Line line, YamlNode.Scalar scalar) {
    String text = Nfc.of(scalar.text().strip());
    comment(scalar);
    if (!line.blank() && Typed.isBlank(text)) {
      findings.wrong(Diagnostic.error(scalar.place(), "verdi-tom"));
      return null;
    }
    if (text.contains("\n")) {
      findings.wrong(Diagnostic.error(scalar.place(), "verdi-linjeskift"));
      return null;
    }
    return within(line.max(), text, scalar) ? text : null;
  }

  private @Nullable Object markdown(int max, YamlNode.Scalar scalar) {
    comment(scalar);
    if (!within(max, scalar.text(), scalar)) {
      return null;
    }
    Prose prose = new Prose(scalar.text(), scalar.content());
    findings.texts().add(prose);
    return prose;
  }

  /** After a text a comment may be a part of it that was cut off: «Trafikkplan # 2». */
  private void comment(YamlNode.Scalar scalar) {
    if (!scalar.comment().isEmpty()) {
      findings.wrong(
          Diagnostic.warning(scalar.place(), "verdi-merknad", "tekst", shown(scalar.comment())));
    }
  }

  private boolean within(int max, String text, YamlNode.Scalar scalar) {
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      String counted = Integer.toString(length);
      String limit = Integer.toString(max);
      findings.wrong(
          Diagnostic.error(scalar.place(), "verdi-lang", "antall", counted, "grense", limit));
    }
    return length <= max;
  }

  private @Nullable Object choice(Class<? extends Enum<?>> type, YamlNode.Scalar scalar) {
    Optional<Enum<?>> meant = Choices.meant(scalar.text(), type);
    if (meant.isEmpty()) {
      findings.wrong(noWord(type, scalar));
    }
    return meant.orElse(null);
  }

  private Diagnostic noWord(Class<? extends Enum<?>> type, YamlNode.Scalar scalar) {
    String written = shown(scalar.text());
    String valid = Nearest.quoted(Choices.words(type, language));
    List<String> near = Choices.near(scalar.text(), type, language);
    return near.isEmpty()
        ? Diagnostic.error(scalar.place(), "verdi-ord", "verdi", written, "gyldige", valid)
        : Diagnostic.error(
            scalar.place(),
            "verdi-ord-naer",
            "verdi",
            written,
            "nærmeste",
            Nearest.quoted(near),
            "gyldige",
            valid);
  }

  /** Whether a value is the id or name of something, with whatever signs there are in it. */
  boolean knows(Shape shape, YamlNode.Scalar scalar) {
    return shape instanceof Shape.Reference reference
        && identities.find(Kind.of(reference.target()), scalar.text()).isPresent();
  }

  private @Nullable Object reference(Kind kind, YamlNode.Scalar scalar, String owner) {
    Optional<Identity> target = identities.find(kind, scalar.text());
    if (target.isPresent()) {
      return new Ref<>(kind.type(), target.get().id(), scalar.place());
    }
    List<String> meant = identities.meant(kind, scalar.text());
    if (!meant.isEmpty()) {
      String all = Nearest.quoted(meant);
      findings.wrong(
          Diagnostic.error(
              scalar.place(), "navn-flertydig", "navn", shown(scalar.text()), "alle", all));
    } else if (identities.surelyLack(kind, scalar.text())) {
      findings.wrong(unknown(kind, scalar, owner));
    }
    return null;
  }

  private Diagnostic unknown(Kind kind, YamlNode.Scalar scalar, String owner) {
    return Diagnostic.error(
        scalar.place(),
        "ukjent-" + kind.word(),
        "fra",
        owner,
        "til",
        shown(scalar.text()),
        "nærmeste",
        Nearest.to(Slug.of(scalar.text()), identities.words(kind)));
  }

  /** A value as a message shows it: one line, not endless. */
  static String shown(String text) {
    String line = Passwords.hidden(text.replace('\n', ' '));
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
