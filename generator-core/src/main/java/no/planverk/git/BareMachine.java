package no.planverk.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * A machine on which nobody has set up git: what is found is the same whoever asks.
 *
 * <p>It runs no program, where JGit would otherwise ask an installed git for its settings. Two of
 * the methods are deprecated, and abstract all the same.
 */
@SuppressWarnings("deprecation")
public final class BareMachine extends SystemReader {

  private BareMachine() {}

  /** Lets JGit ask this machine, for the whole program. */
  public static void take() {
    SystemReader.setInstance(new BareMachine());
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
    return new Unset(parent, files);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
    return new Unset(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
    return new Unset(parent, files);
  }

  @Override
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  public int getTimezone(long when) {
    return 0;
  }

  /** Settings without a file. */
  private static final class Unset extends FileBasedConfig {

    Unset(@Nullable Config parent, FS files) {
      super(parent, null, files);
    }

    /** JGit would find out how finely the disk keeps time by writing files beside the history. */
    @Override
    public long getTimeUnit(
        String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(1, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
