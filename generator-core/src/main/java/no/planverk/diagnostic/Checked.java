package no.planverk.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made, together with everything that was found wrong on the way.
 *
 * <p>A stage gives a value whenever it can, even beside errors, so that the next stage finds its
 * mistakes in the same run; whether the value may be published is what {@link #hasErrors()} says.
 *
 * @param value what was made; empty where the input allowed nothing
 * @param diagnostics the findings, sorted by place, each once
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  public Checked {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  /** A value and what was found on the way to it. */
  public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
    return new Checked<>(Optional.of(value), diagnostics);
  }

  /** No value, and why. */
  public static <T> Checked<T> nothing(List<Diagnostic> diagnostics) {
    return new Checked<>(Optional.empty(), diagnostics);
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** What the next stage makes of the value, with the findings of both stages. */
  public <R> Checked<R> then(Function<T, Checked<R>> stage) {
    return value.map(stage).orElseGet(() -> nothing(List.of())).with(diagnostics);
  }

  /** The same value with more findings. */
  public Checked<T> with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new Checked<>(value, all);
  }
}
