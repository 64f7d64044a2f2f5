package io.github.rtmlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private final Source source = new Source("a", "one two three", StandardCharsets.UTF_8, false);

    @Test
    void aRemovalTakesWhatIsChangedInsideIt() {
        Edit outer = Edit.remove(source.place(0, 8));
        Edit inner = Edit.replace(source.place(4, 7), "2");

        assertThat(Edits.apply(source, List.of(inner, outer))).isEqualTo("three");
        assertThat(Edits.merge(List.of(inner, outer))).containsExactly(outer);
    }

    @Test
    void aReplacementDoesNot() {
        Edit outer = Edit.replace(source.place(0, 8), "1 2 ");
        Edit inner = Edit.replace(source.place(4, 7), "2");

        assertThat(Edits.compatible(List.of(inner, outer))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.merge(List.of(inner, outer)))
                .withMessageStartingWith("overlapping edits in ");
    }

    @Test
    void aWiderRemovalFromTheSameStartTakesTheNarrower() {
        Edit narrow = Edit.remove(source.place(0, 4));
        Edit wide = Edit.remove(source.place(0, 8));

        assertThat(Edits.merge(List.of(narrow, wide))).containsExactly(wide);
    }
}
