package no.planverk.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with where the files are said to be. */
class HostedRepositoryTest {

  @ParameterizedTest
  @CsvSource({
    "GITHUB, kommune/plan, https://login.kommune.no, , ,",
    "GITLAB, kommune/avdeling/plan, , 7f, ,",
    "GITLAB, kommune/plan, https://git.kommune.no, 7f, ,",
    "AZURE, Kommune/Plan og areal/plan, , 7f, 9-a,",
    "LOCAL, , , , ,",
    "LOCAL, , http://127.0.0.1:8081/api/v1, , ,",
    "GITHUB, , , , , repo login",
    "GITLAB, plan, , , , repo app",
    "AZURE, kommune/plan, , , , repo app tenant",
    "GITHUB, kommune/plan, http://login.kommune.no, , , login",
    "GITHUB, kommune/plan, https://x;script-src *, , , login",
    "GITLAB, kommune/plan, https://x.no 'unsafe-eval', 7f, , login",
    "LOCAL, , http://elsewhere.no:80/api, , , login",
  })
  void refusals(
      RepositoryHost host,
      @Nullable String repo,
      @Nullable String login,
      @Nullable String app,
      @Nullable String tenant,
      @Nullable String wrong) {
    HostedRepository hosted = new HostedRepository(host, repo, "main", login, app, tenant);

    assertThat(hosted.refusals())
        .extracting(HostedRepository.Refusal::parameter)
        .containsExactly(wrong == null ? new String[0] : wrong.split(" "))
        .doesNotHaveDuplicates();
  }

  @Test
  void aBranchIsNoSentence() {
    HostedRepository hosted =
        new HostedRepository(RepositoryHost.LOCAL, null, "main ; x", null, null, null);

    assertThat(hosted.refusals()).extracting("parameter", "value").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "github, GITHUB",
    "gitlab, GITLAB",
    "azure, AZURE",
    "local, LOCAL",
    "Github,",
    "svn,"
  })
  void names(String name, @Nullable RepositoryHost host) {
    assertThat(RepositoryHost.named(name).orElse(null)).isEqualTo(host);
  }
}
