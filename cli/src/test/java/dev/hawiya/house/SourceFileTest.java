package dev.hawiya.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  private static final SourceFile SAMPLE =
      new SourceFile(
          "a/Sample.java",
          """
          package a;

          @Wanted(names = {"x", "y"}, of = @Inner(1))
          public record Sample(int a) implements B<Map<String, List<C>>> {
            private static final int[] TABLE = {1, 2};
            private final Runnable task = () -> { run(); };

            public Sample {
              check(a); // return null {
            }

            enum Kind {
              ONE(1) {
                @Override
                int two() {
                  return 2;
                }
              };

              Kind(int n) {}
            }

            @Override
            public <T extends Comparable<T>> Map<String, int[]> long_one(
                String a, char b) throws IOException {
              String s = "} return null \\" {";
              if (b == '{') {
                work();
              }
              return Map.of();
            }
          }
          """);

  @Test
  void findsMethodsAndTheirLengths() {
    assertThat(SAMPLE.methods())
        .extracting(MethodScan.Method::name, MethodScan.Method::lines)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Sample", 1),
            org.assertj.core.groups.Tuple.tuple("two", 1),
            org.assertj.core.groups.Tuple.tuple("Kind", 0),
            org.assertj.core.groups.Tuple.tuple("long_one", 5));
  }

  @Test
  void searchesCodeWithoutCommentsAndStrings() {
    assertThat(SAMPLE.places(Pattern.compile("return null"), true)).isEmpty();
    assertThat(SAMPLE.places(Pattern.compile("return null"), false)).hasSize(2);
    assertThat(SAMPLE.places(Pattern.compile("check"), true))
        .containsExactly("a/Sample.java:9  check");
  }
}
