package no.planverk.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Thing;
import no.planverk.source.SourceTree;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/** Gives out forms of what is in the author's folder, and takes them in again. */
public final class FormDesk {

  /** Where forms are. */
  public static final String ADDRESS = FormPage.ADDRESS;

  /** What the page of a form does. */
  public static final String SCRIPT = ADDRESS + ".js";

  /** The script that makes boxes of one line as high as what is in them. */
  public static final String GROWING = "/_planverk/voks.js";

  /** Where the files are that texts and fields can point at. */
  public static final String FILES = "/_planverk/filer";

  /** What it looks like. */
  public static final String STYLES = ADDRESS + ".css";

  private static final int UNKNOWN = 404;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;

  /**
   * What every form is made with.
   *
   * @param token says of a form that is sent that it is one of ours
   */
  record Tools(Disk disk, Trial trial, Saving saving, String token) {}

  private final Tools tools;
  private @Nullable Folder last;

  /**
   * The desk of a folder.
   *
   * @param trial checks files by the stages of a build
   * @param saving makes changes in the folder
   */
  public FormDesk(Path source, Trial trial, Saving saving) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    this.tools = new Tools(new Disk(source), trial, saving, token);
  }

  /** Whether an address is one of a form. */
  public static boolean has(String address) {
    return address.equals(ADDRESS) || address.startsWith(ADDRESS + "/");
  }

  /**
   * The form that is asked for.
   *
   * @param address the path
   * @param question what follows its question mark
   */
  public Reply shown(String address, String question) {
    Folder folder = folder();
    return Posted.of(question)
        .map(query -> shown(folder, address, query))
        .orElseGet(() -> unknown(folder));
  }

  private Reply shown(Folder folder, String address, Posted query) {
    if (address.equals(Deletion.GONE)) {
      return Deletion.gone(query, folder.words());
    }
    boolean fresh = address.equals(ADDRESS + "/ny");
    boolean gone = address.equals(Deletion.QUESTION);
    if (!fresh && !gone && !address.equals(ADDRESS)) {
      return unknown(folder);
    }
    Where where = Where.asked(query);
    if (gone) {
      return folder
          .thing(where)
          .filter(Deletion::isPossible)
          .map(thing -> new Deletion(tools, folder, thing, where).question())
          .orElseGet(() -> absent(folder, where));
    }
    if (query.has("linje")) {
      return folder
          .atLine(where.file(), query.one("linje"))
          .map(thing -> Reply.to(where.of(thing.at()).address() + begun(query)))
          .orElseGet(() -> absent(folder, where));
    }
    return folder
        .thing(where)
        .filter(thing -> fresh == where.isNew())
        .map(thing -> new FormRound(tools, folder, thing, where, true))
        .map(round -> round.shown(query))
        .orElseGet(() -> absent(folder, where));
  }

  /** What is to be begun in the form, which a link by the line says too. */
  private static String begun(Posted query) {
    String part = query.one(FormRound.BEGUN);
    return part.isEmpty() ? "" : "&" + FormRound.BEGUN + "=" + Ways.encoded(part);
  }

  /** Takes in a form that is sent. */
  public Reply taken(String body) {
    Optional<Posted> sent = Posted.of(body);
    if (sent.isEmpty()) {
      return unknown(folder());
    }
    Posted posted = sent.get();
    Folder folder = folder();
    FormWords words = folder.words();
    Where where = Where.sent(posted);
    if (!isOurs(posted.one("_merke"))) {
      return again(words, FORBIDDEN, "fremmed", where);
    }
    if (!posted.has("_slutt")) {
      return again(words, BAD, "halvt", where);
    }
    if (posted.one("_gjør").equals(Deletion.YES)) {
      return folder
          .thing(where)
          .map(thing -> new Deletion(tools, folder, thing, where).done(posted))
          .orElseGet(() -> absent(folder, where));
    }
    return taken(folder, where, posted, true);
  }

  /** Once more where a file was changed between the look at it and the saving. */
  private Reply taken(Folder folder, Where where, Posted posted, boolean again) {
    boolean former = FormerId.isWanted(posted);
    Thing there = folder.thing(where).orElse(null);
    if (there != null) {
      FormRound round = new FormRound(tools, folder, there, where, former);
      if (round.isOf(posted)) {
        return round
            .taken(posted)
            .orElseGet(() -> again ? taken(folder(), where, posted, false) : unknown(folder));
      }
    }
    Conflict conflict = new Conflict(folder, tools.saving());
    if (!conflict.unread(where, posted).isEmpty()) {
      return conflict.gone(where, posted);
    }
    Conflict.Then then = conflict.then(posted, where);
    Thing now = conflict.now(then, there);
    return now == null
        ? conflict.gone(where, posted)
        : new FormRound(tools, folder, now, where.isNew() ? where : where.of(now.at()), former)
            .meanwhile(conflict, then, posted);
  }

  /** Compared so that the time it takes tells nothing. */
  private boolean isOurs(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), tools.token().getBytes(StandardCharsets.UTF_8));
  }

  /** What was read is kept until the files are others: a form is asked for again and again. */
  private synchronized Folder folder() {
    Checked<SourceTree> files = tools.disk().read();
    Folder known = last;
    if (known == null || !known.isOf(files)) {
      known = Folder.of(files, tools.trial());
      last = known;
    }
    return known;
  }

  /** What is asked for is not there; or its file is, and cannot be read. */
  private Reply absent(Folder folder, Where where) {
    List<Diagnostic> why = folder.unread(Set.of(where.file()));
    return why.isEmpty()
        ? unknown(folder)
        : page(folder.words(), UNKNOWN, new Conflict(folder, tools.saving()).told(why));
  }

  private static Reply unknown(Folder folder) {
    return bare(folder.words(), UNKNOWN, "ingen-her");
  }

  private static Reply bare(FormWords words, int status, String key) {
    return page(words, status, "<p>" + words.say(key) + "</p>\n");
  }

  /** Nothing was saved, and the same form can be had anew. */
  private static Reply again(FormWords words, int status, String key, Where where) {
    String link =
        String.format(
            Locale.ROOT,
            "<p><a class=\"ds-link\" href=\"%s\">%s</a></p>\n",
            Xml.escaped(where.address()),
            words.say("igjen"));
    return page(words, status, "<p>" + words.say(key) + "</p>\n" + link);
  }

  private static Reply page(FormWords words, int status, String inside) {
    return Reply.page(status, new FormPage(words).bare(words.say("tittel"), "/", inside));
  }
}
