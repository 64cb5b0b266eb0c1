package no.planverk.cms;

import static no.planverk.cms.JsonObject.object;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A service that keeps repositories, as far as Decap knows it. */
public enum RepositoryHost {
  /** GitHub, which lets nobody in without a program of one's own between. */
  GITHUB("eigar/namn", "[A-Za-z0-9._-]+/[A-Za-z0-9._-]+"),
  /** GitLab, at gitlab.com or of one's own. */
  GITLAB("gruppe/namn", "[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+"),
  /** Azure DevOps. */
  AZURE("organisasjon/prosjekt/namn", "[A-Za-z0-9._ -]+(/[A-Za-z0-9._ -]+){2}"),
  /** Decap's own small server on this machine, to try it all with. */
  LOCAL("", "");

  private static final String GITLAB_COM = "https://gitlab.com";
  private static final String LOCAL_SERVER = "http://localhost:8081/api/v1";

  private final String repoExample;
  private final String repoPattern;

  RepositoryHost(String repoExample, String repoPattern) {
    this.repoExample = repoExample;
    this.repoPattern = repoPattern;
  }

  /** The service with that name; empty for another word. */
  public static Optional<RepositoryHost> named(String name) {
    return Arrays.stream(values()).filter(host -> host.word().equals(name)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean needs(String parameter) {
    return switch (this) {
      case GITHUB -> parameter.equals("login");
      case GITLAB -> parameter.equals("app");
      case AZURE -> parameter.equals("app") || parameter.equals("tenant");
      case LOCAL -> false;
    };
  }

  String repoExample() {
    return "depotet slik: " + repoExample;
  }

  String repoPattern() {
    return repoPattern;
  }

  String loginExample() {
    return this == LOCAL ? LOCAL_SERVER : "adressa slik: https://innlogging.kommunen.no";
  }

  /** The backend of Decap's configuration. */
  Map<String, Object> backend(HostedRepository kept) {
    Map<String, Object> made = object("name", this == LOCAL ? "proxy" : word());
    if (this == LOCAL) {
      made.put("proxy_url", local(kept));
    } else {
      made.put("repo", kept.repo());
    }
    made.put("branch", kept.branch());
    switch (this) {
      case GITHUB -> made.put("base_url", kept.login());
      case GITLAB -> {
        String own = kept.login() == null ? GITLAB_COM : kept.login();
        made.putAll(object("auth_type", "pkce", "base_url", own, "api_root", own + "/api/v4"));
        made.put("app_id", kept.app());
      }
      case AZURE -> {
        made.put("app_id", kept.app());
        made.put("tenant_id", kept.tenant());
      }
      case LOCAL -> {}
    }
    return made;
  }

  private static String local(HostedRepository kept) {
    return kept.login() == null ? LOCAL_SERVER : kept.login();
  }

  /** Whether a change can wait as a proposal until somebody takes it in. */
  boolean proposes() {
    return this != LOCAL;
  }

  /** What the folder may ask and show pictures from, as sources of a Content-Security-Policy. */
  List<String> asked(HostedRepository kept) {
    return switch (this) {
      case GITHUB -> List.of("https://api.github.com");
      case GITLAB -> List.of(origin(kept.login() == null ? GITLAB_COM : kept.login()));
      case AZURE -> List.of("https://dev.azure.com", "https://app.vssps.visualstudio.com");
      case LOCAL -> List.of(origin(local(kept)));
    };
  }

  private static String origin(String address) {
    URI whole = URI.create(address);
    return whole.getScheme() + "://" + whole.getAuthority();
  }
}
