package no.planverk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the ASCII form of a name that ids, anchors and addresses are built of. */
public final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Places where a word may be parted: nobody sees them, so they part no word here. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u200C\u200D\u2060]");

  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * The slug of a text: lower-case letters a–z, digits and single hyphens, at most 80 characters; æ
   * becomes ae, ø o and å a, other letters lose their accents. Empty where nothing is left.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    plain = plain.replace("æ", "ae").replace("ø", "o").replace("å", "a");
    plain = plain.replace("đ", "d").replace("ŋ", "n").replace("ŧ", "t").replace("ß", "ss");
    plain = UNSEEN.matcher(plain).replaceAll("");
    plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    String slug = trimmed(GAPS.matcher(plain).replaceAll("-"));
    return slug.length() <= LONGEST ? slug : trimmed(slug.substring(0, LONGEST));
  }

  private static String trimmed(String slug) {
    return OUTER_HYPHENS.matcher(slug).replaceAll("");
  }
}
