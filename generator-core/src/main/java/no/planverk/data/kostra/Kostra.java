package no.planverk.data.kostra;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.data.table.ColumnKind;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.DataTable;
import no.planverk.model.Model;
import no.planverk.model.municipality.AuthorityKind;

/** The report's questions on planning as a table, for the last whole year. */
public final class Kostra {

  private Kostra() {}

  /** Whether a municipality reports: a county and Longyearbyen do not answer these questions. */
  public static boolean isAsked(Model model) {
    return model.municipality().isUnderTheAct() && model.municipality().is(AuthorityKind.KOMMUNE);
  }

  /** The year that is reported: the last that is whole. */
  public static int year(DataSource source) {
    return source.today().getYear() - 1;
  }

  /** The questions and what is known of each. */
  public static List<KostraAnswer> answers(DataSource source) {
    return new KostraAnswers(source, year(source)).all();
  }

  /** The table. */
  public static DataTable<KostraAnswer> of(DataSource source) {
    String year = Integer.toString(year(source));
    String number = source.model().municipality().number().digits();
    List<DataColumn<KostraAnswer>> columns =
        List.of(
            column(source, "rapporteringsar", answer -> year),
            column(source, "kommunenummer", answer -> number),
            column(source, "kode", KostraAnswer::code),
            column(source, "sporsmal", answer -> question(source, answer)),
            column(source, "verdi", answer -> answer.value() == null ? "" : answer.value()),
            column(source, "kilde", answer -> answer.where(source.wording(), names -> names)));
    return new DataTable<>(
        "kostra", source.meaning("data.sett.kostra"), columns, () -> answers(source));
  }

  /** What is asked. */
  public static String question(DataSource source, KostraAnswer answer) {
    return source.wording().word("data.kostra." + answer.key());
  }

  private static DataColumn<KostraAnswer> column(
      DataSource source, String key, Function<KostraAnswer, String> text) {
    return new DataColumn<>(
        key,
        source.meaning("data.kolonne." + key),
        ColumnKind.TEXT,
        false,
        answer -> Stream.of(text.apply(answer)).filter(words -> !words.isEmpty()).toList());
  }
}
