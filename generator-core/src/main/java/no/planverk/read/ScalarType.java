package no.planverk.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.model.field.FormerId;
import no.planverk.model.value.Colour;
import no.planverk.model.value.Email;
import no.planverk.model.value.Kroner;
import no.planverk.model.value.LandPlanId;
import no.planverk.model.value.MunicipalityNumber;
import no.planverk.model.value.OrganisationNumber;
import no.planverk.model.value.Period;
import no.planverk.model.value.Quantity;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.model.value.WebAddress;

/**
 * A kind of plain value: the one place that says how it is written.
 *
 * @param type the Java type it becomes
 * @param rule the rule that is broken when it cannot be read
 * @param pattern a regular expression every written form matches, for editors; as ECMA-262 knows it
 * @param examples some that are right, the first what most need
 * @param parse text to value; empty where the text is not of the kind
 */
public record ScalarType<T>(
    Class<T> type,
    String rule,
    String pattern,
    List<String> examples,
    Function<String, Optional<T>> parse) {

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String COUNT = "^[0-9]{1,9}$";
  private static final String YEAR = "^[0-9]{4}$";
  private static final String DECIMAL = "^([0-9]{1,6}|[0-9]{1,3} [0-9]{3})([.,][0-9]{1,6})?$";
  private static final String WEB = "^https?://[^\\s/@]+(/\\S*)?$";
  private static final String EMAIL = "^[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+$";
  private static final String COLOUR = "^#[0-9A-Fa-f]{6}$";
  private static final String QUANTITY =
      "^[-−]?([0-9]{1,12}|[0-9]{1,3}( [0-9]{3})+)([.,][0-9]{1,6})?$";
  private static final String SUSTAINABILITY_GOAL = "^([1-9]|1[0-7])$";
  private static final String LAND_PLAN = "^[0-9]{4}[_ -][A-Za-z0-9ÆØÅæøå_./-]{1,40}$";
  private static final String MUNICIPALITY = "^([0-9]{4}|[0-9]{2})$";
  private static final String ORGANISATION = "^[0-9]{3} ?[0-9]{3} ?[0-9]{3}$";

  /** Every kind of plain value the model uses. */
  static List<ScalarType<?>> all() {
    return List.of(
        of(Integer.class, "verdi-tall", COUNT, "3", Integer::valueOf),
        of(BigDecimal.class, "verdi-desimaltall", DECIMAL, "0,5 ~ 1 200", ScalarType::decimal),
        of(Quantity.class, "verdi-tallverdi", QUANTITY, "12,5 ~ 1 200", ScalarType::quantity),
        new ScalarType<>(
            Kroner.class, "verdi-kroner", Kroner.WRITTEN, List.of("500 000"), Kroner::of),
        of(
            SustainabilityGoal.class,
            "verdi-baerekraftsmaal",
            SUSTAINABILITY_GOAL,
            "11",
            text -> new SustainabilityGoal(Integer.parseInt(text))),
        of(
            LandPlanId.class,
            "verdi-arealplan-id",
            LAND_PLAN,
            "3330_202401",
            ScalarType::landPlanId),
        of(
            WebAddress.class,
            "verdi-nettadresse",
            WEB,
            "https://www.kommunen.no/plan",
            WebAddress::new),
        of(FormerId.class, "verdi-tidligere-id", ID, "helseplan", FormerId::new),
        of(Email.class, "verdi-epost", EMAIL, "post@kommunen.no", Email::new),
        of(Colour.class, "verdi-farge", COLOUR, "#005f50", ScalarType::colour),
        of(
            MunicipalityNumber.class,
            "verdi-kommunenummer",
            MUNICIPALITY,
            "3330",
            MunicipalityNumber::new),
        period(),
        new ScalarType<>(
            OrganisationNumber.class,
            "verdi-organisasjonsnummer",
            ORGANISATION,
            List.of("964 952 612"),
            ScalarType::organisationNumber));
  }

  /** Years, the first and the last. */
  static ScalarType<Period> period() {
    return new ScalarType<>(
        Period.class, "verdi-periode", Period.WRITTEN, List.of("2024-2027"), Period::of);
  }

  /** A whole number that is a year. */
  static ScalarType<Integer> year() {
    return of(Integer.class, "verdi-aar", YEAR, "2025", Integer::valueOf);
  }

  /** The kind of a Java type that is one. */
  static ScalarType<?> of(Class<?> type) {
    return all().stream().filter(kind -> kind.type() == type).findFirst().orElseThrow();
  }

  private static <T> ScalarType<T> of(
      Class<T> type, String rule, String pattern, String example, Function<String, T> make) {
    return new ScalarType<>(
        type,
        rule,
        pattern,
        List.of(example.split(" ~ ", -1)),
        text -> Optional.of(text).filter(t -> t.matches(pattern)).map(make));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text.replace(" ", "").replace(',', '.'));
  }

  private static Quantity quantity(String text) {
    return new Quantity(decimal(text.replace('−', '-')));
  }

  private static LandPlanId landPlanId(String text) {
    return new LandPlanId(text.substring(0, 4), text.substring(5));
  }

  private static Colour colour(String text) {
    return new Colour(text.toLowerCase(Locale.ROOT));
  }

  /** Enhetsregisteret's check digit: weights 3 2 7 6 5 4 3 2, modulus 11. */
  private static Optional<OrganisationNumber> organisationNumber(String text) {
    String digits = text.replace(" ", "");
    if (!text.matches(ORGANISATION)) {
      return Optional.empty();
    }
    int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == digits.charAt(8) - '0'
        ? Optional.of(new OrganisationNumber(digits))
        : Optional.empty();
  }
}
