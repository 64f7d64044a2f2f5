package io.github.rtmlint.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JavaReaderTest {
    @Test
    void everyThreadWithRoomHasEndedWhenItReturns() {
        AtomicInteger ended = new AtomicInteger();

        JavaReader.withRoom(3, ended::incrementAndGet);

        assertThat(ended).hasValue(3);
    }

    @Test
    void whatEndsAThreadWithRoomIsThrown() {
        assertThatThrownBy(() -> JavaReader.withRoom(2, () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> JavaReader.withRoom(2, JavaReaderTest::endless))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the code hangs together too deeply to be followed");
    }

    private static void endless() {
        endless();
    }
}
