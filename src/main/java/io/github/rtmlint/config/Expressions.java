package io.github.rtmlint.config;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What expressions in a file read of the answer to a request that the file describes: {@code rtm.json.users} where a task
 * registers {@code rtm}, {@code res.body.users} in a script behind a request. The rule data has the expressions that mean an
 * answer; those with the name of the request in them mean it in the whole file, others near the request.
 */
final class Expressions {
    /** How many expressions are followed that mean the same answer. */
    private static final int MOST = 20;
    /** How far from the request expressions are looked for, in UTF-16 units: the whole of every file but unusual ones. */
    private static final int FARTHEST = 50_000;

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\S");
    private static final Pattern STEP =
            Pattern.compile("(?:\\?*\\.(\\w+)|(?:\\?\\.)?\\[\\s*\\\\?[\"'](\\w+)\\\\?[\"']\\s*])");
    private static final Pattern NAME = Pattern.compile("\\w+");
    /** What stands before the expression that a variable gets, and what ends it. */
    private static final String ASSIGNED =
            "(?:(\\w+)|\\{([^{}]*)})[\"']?\\s*[=:]\\s*(?:\\\\?[\"'])?(?:\\{\\{-?\\s*)?(?:await\\s+)?";

    private static final String ENDED = "\\s*(?:[;,\\n\\r\"'\\\\]|-?}}|$)";
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|//|--|\\*).*");
    /** Begins another request in files of several. */
    private static final Pattern NEXT = Pattern.compile("\\R###");

    private final Source source;
    private final List<String> templates;
    private final List<String> expressions;

    Expressions(Source source, Words words) {
        this.source = source;
        Map<Boolean, List<String>> written = words.of(Words.Meaning.EXPRESSIONS).stream()
                .sorted()
                .collect(Collectors.partitioningBy(e -> HOLE.matcher(e).find()));
        this.templates = written.get(true);
        this.expressions = written.get(false).stream()
                .filter(e ->
                        NAME.matcher(e).results().allMatch(r -> source.text().contains(r.group())))
                .map(Expressions::expression)
                .toList();
    }

    /** The reads of the answer to the request that a value names. */
    List<Read> reads(Entry entry, Confidence confidence) {
        List<String> everywhere = templates.stream()
                .flatMap(t -> named(t, entry.parent()))
                .distinct()
                .toList();
        List<Read> reads = new ArrayList<>();
        int at = entry.value().span().start();
        read(everywhere, within(new Span(0, source.text().length()), at), confidence, reads);
        read(expressions, within(near(entry), at), confidence, reads);
        return reads;
    }

    /** The part of a region that is near enough to an offset in it. */
    private static Span within(Span region, int offset) {
        int from = Math.max(region.start(), offset - FARTHEST);
        return new Span(from, Math.max(from, Math.min(region.end(), offset + FARTHEST)));
    }

    /** A template's expressions with the names that what is around the request gives it. */
    private static Stream<String> named(String template, Parent parent) {
        Matcher hole = HOLE.matcher(template);
        hole.find();
        return Stream.iterate(parent, p -> p != null, Parent::above)
                .flatMap(p -> name(hole.group(1), p).stream())
                .map(name -> expression(template.substring(0, hole.start()) + name + template.substring(hole.end())));
    }

    private static Optional<String> name(String hole, Parent parent) {
        if (hole.equals("block")) {
            List<String> words =
                    NAME.matcher(parent.name()).results().map(r -> r.group()).toList();
            return words.size() < 2 ? Optional.empty() : Optional.of(String.join(".", words));
        }
        return parent.node() instanceof Mapping mapping
                ? mapping.scalar(hole)
                        .map(Scalar::value)
                        .filter(v -> NAME.matcher(v).matches())
                : Optional.empty();
    }

    /** A pattern for an expression, with whatever blanks. */
    private static String expression(String written) {
        return TOKEN.matcher(written)
                .results()
                .map(r -> Pattern.quote(r.group()))
                .collect(Collectors.joining("\\s*"));
    }

    /** The description of the one request that a value belongs to, as far as the file shows it. */
    private Span near(Entry entry) {
        Parent around = entry.parent();
        while (around != null && !(around.node() instanceof Mapping m && hasRequest(m))) {
            around = around.above();
        }
        if (around != null) {
            return around.node().span();
        }
        Matcher next = NEXT.matcher(source.text());
        int start = entry.value().span().start();
        return new Span(start, next.find(start) ? next.start() : source.text().length());
    }

    private static boolean hasRequest(Mapping mapping) {
        return mapping.members().stream().anyMatch(m -> m.key().value().equals("request"));
    }

    /** Takes what is read of expressions, and of variables that get them. */
    private void read(List<String> expressions, Span region, Confidence confidence, List<Read> reads) {
        List<String> all = new ArrayList<>(expressions);
        for (int i = 0; i < all.size() && i < MOST; i++) {
            String expression = "(?<![\\w.$])" + all.get(i);
            Matcher used = in(region, expression + "(?!\\w)");
            while (used.find()) {
                if (!comment(used.start())) {
                    steps(used.end(), region, confidence, reads);
                }
            }
            Matcher assigned = in(region, ASSIGNED + expression + ENDED);
            while (assigned.find()) {
                if (assigned.group(1) != null) {
                    variables(assigned.group(1)).filter(v -> !all.contains(v)).forEach(all::add);
                } else {
                    unpacked(new Span(assigned.start(2), assigned.end(2)), confidence, reads);
                }
            }
        }
    }

    private Matcher in(Span region, String pattern) {
        return Pattern.compile(pattern).matcher(source.text()).region(region.start(), region.end());
    }

    /** A variable's name, as scripts write it and as blocks of declarations do. */
    private static Stream<String> variables(String name) {
        return Stream.of(name, "local." + name).map(Expressions::expression);
    }

    private void steps(int from, Span region, Confidence confidence, List<Read> reads) {
        List<String> path = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        Matcher step = STEP.matcher(source.text()).region(from, region.end());
        while (step.lookingAt()) {
            int group = step.start(1) >= 0 ? 1 : 2;
            path.add(step.group(group));
            places.add(source.place(new Span(step.start(group), step.end(group))));
            step.region(step.end(), region.end());
        }
        if (!path.isEmpty()) {
            reads.add(Read.plain(path, places, confidence));
        }
    }

    /** The fields that a pattern takes out of an answer: <code>{ users, ims: direct }</code>. */
    private void unpacked(Span pattern, Confidence confidence, List<Read> reads) {
        int at = pattern.start();
        for (String part : pattern.in(source.text()).split(",", -1)) {
            Matcher name = NAME.matcher(part);
            if (name.find()) {
                Place place = source.place(new Span(at + name.start(), at + name.end()));
                reads.add(Read.plain(List.of(name.group()), List.of(place), confidence));
            }
            at += part.length() + 1;
        }
    }

    private boolean comment(int offset) {
        int line = source.text().lastIndexOf('\n', offset - 1) + 1;
        return COMMENT.matcher(source.text()).region(line, offset).matches();
    }
}
