package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownDiffTest {
    private static final String DIFF = """
            diff --git a/x b/x
            --- a/x
            +++ b/x
            @@ -1,2 +1,2 @@
             kept
            -old
            +new
            """;

    @Test
    void paintsLinesByWhatTheySay() {
        assertThat(ShownDiff.of(DIFF, true).replace("\u001b", "")).isEqualTo("""
                [1mdiff --git a/x b/x[0m
                [1m--- a/x[0m
                [1m+++ b/x[0m
                [1;34m@@ -1,2 +1,2 @@[0m
                 kept
                [31m-old[0m
                [32m+new[0m
                """);
    }

    @Test
    void isAsItIsWithoutColours() {
        assertThat(ShownDiff.of(DIFF, false)).isEqualTo(DIFF);
    }
}
