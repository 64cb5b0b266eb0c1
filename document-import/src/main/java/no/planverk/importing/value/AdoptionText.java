package no.planverk.importing.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says of an adoption.
 *
 * @param date when; empty where it is not said
 * @param caseNumber the case, as it is written; empty where it is not said
 * @param body who; empty where it is not said
 * @param note what else is said; empty for nothing
 */
public record AdoptionText(String date, String caseNumber, String body, String note) {

  private static final String NUMBER = "[A-ZÆØÅ]{0,5}[- ]?\\d{1,5}/\\d{2,4}";

  /** {@code sak K 24/18}, {@code K-sak 51/12}, {@code KST 12/18}. */
  private static final Pattern CASE =
      Pattern.compile(
          "(?U)\\b((?i:[A-ZÆØÅ]{1,5}[-. ]|[KF])?(?i:sak(?:snr|snummer)?)\\.?:?(?: nr\\.?)?) ?("
              + NUMBER
              + ")|\\b([A-ZÆØÅ]{1,5}[- ]?\\d{1,5}/\\d{2,4})");

  /** A word before «sak» that says whose case it is, and does not only join it to the sentence. */
  private static final Pattern WHOSE =
      Pattern.compile("(?iu)(?!(?:i|og|jf|jfr|se|ved|under) )(?:[A-ZÆØÅ]{1,5}[-. ]|[KF])sak.*");

  private static final Pattern BODY =
      Pattern.compile(
          "(?iu)(?:vedtatt |vedteke[nt]? )?(?:i |av )?((?:\\S+ )?(?:kommunestyret?|bystyret?"
              + "|herredsstyret?|heradsstyret?|formannskapet?|\\S*tinget|\\S*utvalget?|\\S*utvalet?"
              + "|\\S*nemnda?|\\S*komiteen|\\S*rådet)|(?-i:[A-ZÆØÅ]{2,5}))");

  /** Signs and small words that are left when dates and cases are cut out. */
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?iuU)^[\\s,;:.)–-]+|[\\s,;:(–-]+$|(?:^|\\s)(?:i|den|dato|datert|i møte)$"
              + "|^vedt(?:att|ek[ei]n?)$");

  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?iuU)(?:(?:skal|blir|forvent\\w*|vent(?:es|a|ast|et)|planl(?:egges|agt|agd)|vedtas|vedtakast"
              + "|behandles|handsamast|til (?:behandling|handsaming|vedtak))\\b.*"
              + "|.*\\((?:forvent(?:et|a)|planl(?:agt|agd)|vent(?:et|a)|ca\\.? ?)\\))");

  /** What is not adopted may have a date all the same. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?iuU)(?:ik(?:ke|kje)|utkast|forslag|framlegg|under (?:arbeid|behandling|handsaming|revisjon|rullering"
              + "|utarbeid\\w+)|på høy?ring|[12]\\. ?gangs?)\\b.*"
              + "|.*\\bik(?:ke|kje) (?:endelig |endeleg )?vedt(?:att|ek[ei]n?)\\b.*");

  /** Whether a text tells of an adoption that is to come. */
  public static boolean isExpected(String text) {
    return EXPECTED.matcher(text.strip()).matches();
  }

  /** What a text says; what is neither date, case nor body is the note. */
  public static AdoptionText of(String text) {
    String rest = text.strip();
    if (NOT.matcher(rest).matches()) {
      return new AdoptionText("", "", "", rest);
    }
    Matcher found = CASE.matcher(rest);
    String number = "";
    if (found.find()) {
      number = number(found);
      rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
    }
    Optional<WrittenDate> date = WrittenDate.in(rest);
    if (date.isPresent()) {
      rest = date.get().cutOutOf(rest);
    }
    String left = tidy(rest);
    Matcher body = BODY.matcher(left);
    boolean isBody = body.matches() && !YesNo.isAnswer(left);
    return new AdoptionText(
        date.map(WrittenDate::date).orElse(""),
        number,
        isBody ? body.group(1) : "",
        isBody ? "" : left);
  }

  /** The word before the number is a part of it where it says whose case it is. */
  private static String number(Matcher found) {
    if (found.group(3) != null) {
      return found.group(3);
    }
    boolean whose = WHOSE.matcher(found.group(1)).matches();
    return whose ? found.group() : found.group(2);
  }

  private static String tidy(String text) {
    String left = text.replaceAll("\\s+", " ").replaceAll("(?U)\\s+([,.;)])", "$1");
    String before;
    do {
      before = left;
      left = left.matches("\\([^()]*\\)") ? left.substring(1, left.length() - 1) : left;
      left = LEFT_OVER.matcher(left).replaceAll("");
    } while (!left.equals(before));
    return left.replace("()", "").strip();
  }

  /** Whether it says when or in which case. */
  public boolean isKnown() {
    return !date.isEmpty() || !caseNumber.isEmpty();
  }

  /** As the model has it, by bokmål keys. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "dato", date);
    put(fields, "sak", caseNumber);
    put(fields, "organ", body);
    put(fields, "merknad", note);
    return fields;
  }

  private static void put(Map<String, Object> fields, String key, String value) {
    if (!value.isEmpty()) {
      fields.put(key, value);
    }
  }
}
