package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.call.Read;
import java.util.List;
import java.util.stream.Stream;

/**
 * What following an answer has shown.
 *
 * @param reads what is read of it
 * @param outlets by what it leaves the file
 * @param holds why its call stays as it is: that there was more to follow
 */
record Followed(List<Read> reads, List<Outlet> outlets, List<ApiCall.Hold> holds) {
    static final Followed NOTHING = new Followed(List.of(), List.of(), List.of());

    /** The call with this, too. */
    ApiCall in(ApiCall call) {
        return call.reading(reads).giving(outlets).holding(holds);
    }

    Followed and(Followed other) {
        return new Followed(join(reads, other.reads), join(outlets, other.outlets), join(holds, other.holds));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
