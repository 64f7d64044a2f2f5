package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineHashesTest {

    @Test
    void emptyFile() {
        assertThat(hashes("")).containsExactlyInAnyOrderEntriesOf(Map.of(1, "c129715d7a2bc9a3:1"));
    }

    @Test
    void blanksDoNotCountAndLineEndsAreAlike() {
        Map<Integer, String> expected = Map.of(
                1, "271789c17abda88f:1",
                2, "54703d4cd895b18:1",
                3, "180aee12dab6264:1",
                4, "a23a3dc5e078b07b:1");
        assertThat(hashes(" a\nb\n  \t\tc\n d")).isEqualTo(expected);
        assertThat(hashes(" a\r\nb\r\n  \t\tc\r\n d")).isEqualTo(expected);
        assertThat(hashes("a\rb\rc\rd")).isEqualTo(expected);
    }

    @Test
    void equalLinesAreNumbered() {
        String line = "x".repeat(200) + "\n";
        assertThat(hashes(line + line + "end"))
                .hasEntrySatisfying(1, hash -> assertThat(hash).endsWith(":1"))
                .hasEntrySatisfying(2, hash -> assertThat(hash).endsWith(":2"));
    }

    private static Map<Integer, String> hashes(String text) {
        BitSet all = new BitSet();
        all.set(1, 10);
        return LineHashes.of(text, all);
    }
}
