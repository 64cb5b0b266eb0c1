package no.planverk.published;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.planverk.data.json.ModelJson;
import no.planverk.data.json.ModelSchema;
import no.planverk.data.json.OtherNames;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.field.NameInLanguage;
import no.planverk.text.Dates;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads {@code planstrategi.json}, which may come from anybody. */
public final class PublishedReader {

  private static final List<String> OF_THE_FILE =
      List.of("$schema", "versjon", "dato", OtherNames.KEY);

  private final Function<Language, Dates> dates;

  /**
   * A reader.
   *
   * @param dates writes times in each written form
   */
  public PublishedReader(Function<Language, Dates> dates) {
    this.dates = dates;
  }

  /**
   * What a municipality has published, with everything that is wrong with the file.
   *
   * @param name what to call the file when it is told of
   * @return no value where anything in it could not be read
   */
  public Checked<PublishedModel> read(Path file, String name) {
    return JsonFile.read(file, name).then(content -> of(content, name));
  }

  private Checked<PublishedModel> of(Object content, String name) {
    JsonFindings findings = new JsonFindings(name);
    if (!(content instanceof Map<?, ?> root)
        || !(root.get("versjon") instanceof String version)
        || !version.matches("[0-9]{1,4}\\.[0-9]{1,4}")) {
      return Checked.nothing(List.of(Diagnostic.error(findings.place(), "samle-fremmed")));
    }
    if (major(version) != major(ModelJson.VERSION)) {
      findings.wrong("samle-versjon", "versjon", "versjon", version, "kjent", ModelJson.VERSION);
      return Checked.nothing(findings.all());
    }
    boolean newer = minor(version) > minor(ModelJson.VERSION);
    if (newer) {
      findings.passed(
          "samle-versjon-nyere", "versjon", "versjon", version, "kjent", ModelJson.VERSION);
    }
    @Nullable PublishedModel read = bound(root, findings, newer, name);
    return read == null || findings.any()
        ? Checked.nothing(findings.all())
        : Checked.of(read, findings.all());
  }

  private @Nullable PublishedModel bound(
      Map<?, ?> root, JsonFindings findings, boolean newer, String name) {
    JsonTime times = new JsonTime(findings, dates.apply(language(root)));
    ModelBinder binder = new ModelBinder(findings, times, newer);
    @Nullable LocalDate made = day(root.get("dato"), findings);
    @Nullable Model model = binder.record(root, Model.class, "", OF_THE_FILE);
    List<NameInLanguage> names = JsonNames.in(root, findings, newer);
    return made == null || model == null
        ? null
        : new PublishedModel(name, made, model.withOtherNames(names), pages(root));
  }

  private static @Nullable LocalDate day(@Nullable Object written, JsonFindings findings) {
    try {
      return LocalDate.parse(String.valueOf(written));
    } catch (DateTimeParseException noDay) {
      findings.wrong("samle-form-dag", "dato");
      return null;
    }
  }

  /** Found before all else: the words of every time are in it. */
  private static Language language(Map<?, ?> root) {
    boolean nynorsk =
        root.get("kommune") instanceof Map<?, ?> municipality
            && "nynorsk".equals(municipality.get("målform"));
    return nynorsk ? Language.NN : Language.NB;
  }

  /** Where it is not known where a site is, its pages have no whole address. */
  private static Map<String, String> pages(Map<?, ?> root) {
    Map<String, String> pages = new HashMap<>();
    for (Object plan : root.get("planer") instanceof List<?> plans ? plans : List.of()) {
      if (plan instanceof Map<?, ?> map
          && map.get("id") instanceof String id
          && map.get(ModelSchema.PAGE) instanceof String page
          && page.matches("https?://[^\\s\"'<>\\\\]{1,2000}")) {
        pages.put(id, page);
      }
    }
    return Map.copyOf(pages);
  }

  private static int major(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
