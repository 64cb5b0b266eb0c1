package no.planverk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report's template fills in.
 *
 * @param lang the language code
 * @param module what the module is called; null where the build has one only
 * @param municipality null where it could not be read, as are strategy and period
 * @param today the day it was checked, in words
 * @param tried whether the rules could be tried
 * @param counts how many remarks there are of each group
 * @param sections the groups that have any, in order
 * @param times the rules that did not hold at the time
 * @param appendix where each remark stands in the files, and what to write
 * @param settings the rules the municipality has lowered or silenced
 * @param kept the rules that found nothing
 * @param sources what the rules rest on
 * @param old the day of the oldest text a rule was read in, in words, where the book is old
 * @param pending changes of the law that are known and were not in force when it was read
 */
public record ReportView(
    String lang,
    @Nullable String module,
    @Nullable String municipality,
    @Nullable String strategy,
    @Nullable String period,
    String today,
    boolean tried,
    List<Count> counts,
    List<Section> sections,
    List<Time> times,
    List<Note> appendix,
    List<Setting> settings,
    List<Tried> kept,
    List<Source> sources,
    @Nullable String old,
    List<Pending> pending) {

  /** How many remarks a group has. */
  public record Count(String title, long number) {}

  /** A group of remarks. */
  public record Section(String id, String title, String text, List<Part> parts) {}

  /**
   * What one rule found, or what is wrong with one file.
   *
   * @param breaches what is wrong
   * @param memory whether the rule is written from memory and must be confirmed
   */
  public record Part(
      String heading, @Nullable String law, boolean memory, List<Sentence> breaches) {}

  /** One remark for the author: under what heading it stands, what is wrong, what to do, where. */
  public record Note(String heading, String message, String remedy, String place) {}

  /**
   * A rule that did not hold at the time.
   *
   * @param from the first day it holds, in words
   * @param to the last day it held, in words
   */
  public record Time(
      String name, @Nullable String law, @Nullable String from, @Nullable String to) {}

  /**
   * A rule the municipality has lowered or silenced.
   *
   * @param plans the names of the plans it is limited to; empty for all
   * @param breaches what the rule would have said
   */
  public record Setting(
      String heading,
      @Nullable String law,
      String weight,
      boolean off,
      String reason,
      List<Piece> plans,
      List<Sentence> breaches) {}

  /** A sentence in pieces, as names of plans in it may be links. */
  public record Sentence(List<Piece> pieces) {}

  /** A piece of text, and the address it leads to, if any. */
  public record Piece(String text, @Nullable String address) {}

  /** A rule that found nothing. */
  public record Tried(String code, String name, @Nullable String law, String source) {}

  /**
   * A kind of source, and the rules that rest on it.
   *
   * @param rules the numbers of the rules; empty for none
   * @param days when their sources were read
   */
  public record Source(String kind, String rules, String days) {}

  /** A change of the law to come. */
  public record Pending(String act, String changes, String from) {}
}
