package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Read;
import java.util.List;
import java.util.stream.Stream;

/**
 * What following an answer has shown.
 *
 * @param reads what is read of it
 * @param holds why its call stays as it is: that there was more to follow
 */
record Followed(List<Read> reads, List<ApiCall.Hold> holds) {
    static final Followed NOTHING = new Followed(List.of(), List.of());

    /** The call with this, too. */
    ApiCall in(ApiCall call) {
        ApiCall whole = call.reading(reads);
        for (ApiCall.Hold hold : holds) {
            whole = whole.with(hold);
        }
        return whole;
    }

    Followed and(Followed other) {
        return new Followed(
                Stream.concat(reads.stream(), other.reads.stream()).toList(),
                Stream.concat(holds.stream(), other.holds.stream()).toList());
    }
}
