package no.planverk.render;

import java.io.IOException;
import java.nio.file.Path;

/** Puts what a worker needs into its folder, and gives the way to start it. */
@FunctionalInterface
interface Launcher {
  ProcessBuilder prepare(Path folder) throws IOException;
}
