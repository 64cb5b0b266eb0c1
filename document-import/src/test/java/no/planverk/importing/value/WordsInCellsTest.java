package no.planverk.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.model.plan.PlanStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words municipalities use, in both written forms, and those that only look like them. */
class WordsInCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ny plan i perioden | NY",
        "Utarbeides | NY",
        "Revidering i perioden (under arbeid) | REVIDERES_HELT",
        "full rullering | REVIDERES_HELT",
        "kun mindre endringer | REVIDERES_DELVIS",
        "Heilt eller delvis reviderast | REVIDERES_DELVIS",
        "Mindre endring | MINDRE_ENDRING",
        "gjennomgås årlig | RULLERES",
        "Årleg i perioden som del av budsjettbehandlinga | RULLERES",
        "Ikke behov for revisjon | VIDEREFOERES",
        "Endres ikke i planperioden | VIDEREFOERES",
        "Ingen revisjon i perioden | VIDEREFOERES",
        "Vidareførast | VIDEREFOERES",
        "Skal ikkje reviderast | VIDEREFOERES",
        "Oppheves når ny er vedtatt | OPPHEVES",
        "Går ut | UTGAAR",
        "ikke egen plan | UTGAAR",
        "Inngår i folkehelseplanen | INNGAAR_I",
        "Blir erstatta av ny regional plan | ERSTATTES_AV",
        "Må vurdere behovet | VURDERES",
        "Rulleres i neste planperiode | UTSETTES",
        "Ikkje prioritert | IKKE_PRIORITERT",
        "Forlenges | FORLENGES"
      })
  void decisions(String words, String kind) {
    assertThat(DecisionText.of(words).map(Enum::name)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revidert i 2019",
        "Opphevet",
        "Erstattet i 2020",
        "Under utarbeidelse",
        "Nytte og kostnad",
        "Rullert 2022",
        "Politisk sak om planvask"
      })
  void whatIsDoneOrOnlyLooksLikeOneIsNoDecision(String words) {
    assertThat(DecisionText.of(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Pågår | UNDER_ARBEID",
        "Ikkje starta | IKKE_PAABEGYNT",
        "Sendt på høyring | PAA_HOERING",
        "Gjeldende | VEDTATT",
        "Vedtatt ikke oppstart | VEDTATT",
        "Under arbeid, ikke vedtatt | UNDER_ARBEID",
        "Ikke vedtatt | -",
        "Planen er ikkje lenger gjeldande | -",
        "Ikke påbegynt | IKKE_PAABEGYNT"
      })
  void statuses(String words, PlanStatus status) {
    assertThat(StatusText.of(words).orElse(null)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Gjeldende | VEDTATT",
        "gjeldande plan. | VEDTATT",
        "Vedteken | VEDTATT",
        "Ikkje starta | IKKE_PAABEGYNT",
        "På høyring | PAA_HOERING",
        "I gang | UNDER_ARBEID",
        "Oppheva | OPPHEVET",
        "Ikke vedtatt | -",
        "Vedtatt i 2019, delvis utdatert | -",
        "Under rullering | -",
        "Offentlig ettersyn | -"
      })
  void statusesThatSayNothingMore(String words, PlanStatus status) {
    assertThat(StatusText.alone(words).orElse(null)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "12.06.2018, sak K 24/18 | 12.06.2018 | K 24/18 | - | -",
        "05.12.12 i UKL K-sak 51/12 | 05.12.2012 | K-sak 51/12 | UKL | -",
        "06.06.2023 sak K25/23 | 06.06.2023 | K25/23 | - | -",
        "18.06.2020 K-sak 51/20 | 18.06.2020 | K-sak 51/20 | - | -",
        "Vedtatt av kommunestyret 3. mai 2021 | 3. mai 2021 | - | kommunestyret | -",
        "eiga oversikt | - | - | - | eiga oversikt",
        "2015 (rev. 2019) | 2015 | - | - | rev. 2019",
        "31.02.2020 | - | - | - | 31.02.2020",
        "KST-042/22 den 14.06.22 | 14.06.2022 | KST-042/22 | - | -",
        "Vedtatt av kommunestyret den 14.06.2022 i sak 45/22 | 14.06.2022 | 45/22 | kommunestyret | -",
        "14.6.22 K.sak 45/22 | 14.06.2022 | K.sak 45/22 | - | -",
        "Ksak 045/22 14.06.22 | 14.06.2022 | Ksak 045/22 | - | -",
        "Vedtatt i 2022 | 2022 | - | - | -",
        "Ikke vedtatt | - | - | - | Ikke vedtatt",
        "Ikke vedtatt (utkast 2021) | - | - | - | Ikke vedtatt (utkast 2021)",
        "Under arbeid, ny plan 2026 | - | - | - | Under arbeid, ny plan 2026",
        "På høring til 01.02.2026 | - | - | - | På høring til 01.02.2026",
        "2019, ikke vedteke i 2023 | - | - | - | 2019, ikke vedteke i 2023",
        "2019, ikke revidert | 2019 | - | - | ikke revidert"
      })
  void adoptions(String words, String date, String number, String body, String note) {
    AdoptionText said = AdoptionText.of(words);

    assertThat(said.fields().get("dato")).isEqualTo(date);
    assertThat(said.fields().get("sak")).isEqualTo(number);
    assertThat(said.fields().get("organ")).isEqualTo(body);
    assertThat(said.fields().get("merknad")).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vedtas høsten 2026",
        "Forventet vedtatt 2026",
        "Skal vedtas 12.12.2026",
        "Venta vedteken i 2026",
        "Planlagt vedtatt juni 2026",
        "Til vedtak 01.12.2026",
        "2026 (forventet)"
      })
  void whatIsToComeIsNoAdoption(String words) {
    assertThat(AdoptionText.isExpected(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vedtatt 2019, skal revideres", "2019 (planlagt revidert 2026)", "2019", "Ny"})
  void whatIsToBeRevisedIsAdoptedAllTheSame(String words) {
    assertThat(AdoptionText.isExpected(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Hovudplan vassforsyning 2014-2023 | hovedplan",
        "Kommunedelplanen (arealplan) for Gol | kommunedelplan-areal",
        "«planvask» av detaljreguleringsplanar | reguleringsplaner",
        "Arbeidsgiverstrategi | strategi",
        "Strategisk plan for Hallingdal | -",
        "Helse og omsorgsplan | -"
      })
  void typesInNames(String name, String type) {
    assertThat(TypeWords.inName(name).orElse(null)).isEqualTo(type);
  }
}
