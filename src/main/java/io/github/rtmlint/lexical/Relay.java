package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Handed;
import io.github.rtmlint.call.Outlet;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Passes answers on from file to file, where no parser follows them, until none leaves one that was not passed on before. */
public final class Relay {
    /** More ways out of files than the answers of any real program take. */
    private static final int MOST = 300;

    private final LexicalReader reader;
    private final Collection<Source> sources;
    private final Set<Map.Entry<Outlet, Place>> seen = new HashSet<>();
    private final Set<Outlet> outlets = new LinkedHashSet<>();
    private final List<ApiCall> calls = new ArrayList<>();
    private List<Handed> open = new ArrayList<>();

    /** @param sources all files that were read */
    public Relay(LexicalReader reader, Collection<Source> sources) {
        this.reader = reader;
        this.sources = sources;
    }

    /** Takes a call whose answer may leave its file. */
    public void add(ApiCall call) {
        call.outlets().forEach(outlet -> add(new Handed(outlet, call)));
    }

    /** Takes an answer that leaves a file. */
    public void add(Handed handed) {
        if (!seen.add(Map.entry(handed.outlet(), handed.call().place()))) {
            return;
        }
        if (seen.size() > MOST) {
            Place place = handed.call().place();
            calls.add(handed.call().with(new ApiCall.Hold(place, "more files may get its answer than were looked at")));
            return;
        }
        outlets.add(handed.outlet());
        open.add(handed);
    }

    /**
     * The calls whose answers other files get, with what becomes of them there.
     *
     * @param answers of a file and what is handed to it; empty where that fails
     */
    public List<ApiCall> run(BiFunction<Source, List<Handed>, Optional<List<ApiCall>>> answers) {
        while (!open.isEmpty()) {
            List<Handed> handed = open;
            open = new ArrayList<>();
            for (Source source : sources) {
                List<Handed> here = handed.stream()
                        .filter(h -> reader.mayGet(h.outlet(), source))
                        .toList();
                if (!here.isEmpty()) {
                    List<ApiCall> found = answers.apply(source, here)
                            .orElseGet(() -> here.stream()
                                    .map(h -> unfollowed(h.call(), source))
                                    .toList());
                    calls.addAll(found);
                    found.forEach(this::add);
                }
            }
        }
        return calls;
    }

    private static ApiCall unfollowed(ApiCall call, Source source) {
        String reason = "its answer could not be followed into `" + source.path() + "`";
        return call.with(new ApiCall.Hold(call.place(), reason));
    }

    /** By what answers leave the files that were read. */
    public Collection<Outlet> outlets() {
        return outlets;
    }
}
