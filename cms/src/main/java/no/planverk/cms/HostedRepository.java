package no.planverk.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are kept, and how one logs in there. All but the host may be null; what the host
 * needs and has not got is found by {@link #refusals}.
 *
 * @param host the service
 * @param repo the repository, as the service calls it
 * @param branch the branch that is published
 * @param login where one logs in: the address of the service's own, or of what stands between
 * @param app the number the service has given this folder
 * @param tenant the organisation in Microsoft Entra
 */
public record HostedRepository(
    RepositoryHost host,
    @Nullable String repo,
    String branch,
    @Nullable String login,
    @Nullable String app,
    @Nullable String tenant) {

  private static final Pattern ADDRESS =
      Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?");

  private static final Pattern LOCAL =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1):[0-9]{2,5}(/[A-Za-z0-9._/-]*)?");
  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]+");

  /**
   * A parameter that has no such value.
   *
   * @param parameter the end of its name
   * @param value what it is; null where it is not given
   * @param right what to write
   */
  public record Refusal(String parameter, @Nullable String value, String right) {}

  /** All that is wrong, in the order of the parameters; empty where nothing is. */
  public List<Refusal> refusals() {
    List<Refusal> found = new ArrayList<>();
    if (host != RepositoryHost.LOCAL) {
      look(found, "repo", repo, Pattern.compile(host.repoPattern()), host.repoExample());
    }
    look(found, "branch", branch, BRANCH, "namnet på greina, slik: main");
    if (host.needs("login") || login != null) {
      boolean local = host == RepositoryHost.LOCAL;
      look(found, "login", login, local ? LOCAL : ADDRESS, host.loginExample());
    }
    if (host.needs("app")) {
      look(found, "app", app, NUMBER, "id-en appen fekk då han vart registrert der filene ligg");
    }
    if (host.needs("tenant")) {
      look(found, "tenant", tenant, NUMBER, "id-en organisasjonen har i Microsoft Entra");
    }
    return List.copyOf(found);
  }

  private static void look(
      List<Refusal> found, String parameter, @Nullable String value, Pattern form, String right) {
    if (value == null || !form.matcher(value).matches()) {
      found.add(new Refusal(parameter, value, right));
    }
  }

  /** The backend of Decap's configuration. */
  Map<String, Object> backend() {
    return host.backend(this);
  }

  /** The addresses the folder may ask. */
  List<String> asked() {
    return host.asked(this);
  }
}
