package io.github.rtmlint.call;

import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from what stands around a method's name what kind of value it is. */
final class Classifier {
    /** What ends the run of characters that a name is part of, on its left. */
    private static final String DELIMITERS = "\"'`<>|()[]{;";

    private static final Pattern PAGE_HOST = Pattern.compile("^(docs|developers?)\\..*");
    /** This machine, or a name without a dot, or one with a placeholder in it. */
    private static final Pattern LOCAL_HOST = Pattern.compile("127\\..*|0\\.0\\.0\\.0|\\[.*|[^.]*|.*[{%$\uFFFC].*");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z]*)://(?!.*://)");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[(\"']?\\p{L}+(['’]\\p{L}+)?[\"')]?[.,:;!?…]*(?!\\S)");
    /** A default inside a placeholder: <code>${method:rtm.start}</code>. */
    private static final Pattern DEFAULT = Pattern.compile("^[\\w.]+:[-=]?");

    /** A placeholder that says what it stands for when nothing else does, such as <code>${host:slack.com}</code>. */
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[\\w.-]+:-?([^{}]*)}");

    /** A key alone on its line, before a value in quotes. */
    private static final Pattern KEY = Pattern.compile("(?:^|\\n)[ \\t]*[\\w.-]+[ \\t]*=[ \\t]*\\z");

    private static final Pattern ESCAPED_SLASH = Pattern.compile("%2F", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED_COLON = Pattern.compile("%3A", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern SLASHES = Pattern.compile("/+");
    private static final Set<String> SOCKETS = Set.of("ws", "wss");

    /** What ends in a letter or a dash and yet ends before the name. */
    private static final Pattern JOINED = Pattern.compile("(%[0-9A-Fa-f]{2}|%s|:-)$");

    /** How far around a name is looked, in UTF-16 units. */
    private static final int LONGEST = 300;

    private final Set<String> hosts;
    private final Words words;
    /** What stands before a URL that is asked for. */
    private final Pattern asking;

    /**
     * @param hosts that serve the methods
     * @param senders what programs that send requests are run as
     */
    Classifier(Set<String> hosts, List<String> senders, Words words) {
        this.hosts = hosts;
        this.words = words;
        this.asking = Pattern.compile(senders.stream()
                .map(s -> "\\b" + Pattern.quote(s) + "\\s|")
                .collect(Collectors.joining("", "", "^\\s*(?:GET|POST|PUT|HEAD)\\s")));
    }

    /** Whether nothing around makes the name a part of a longer one. */
    static boolean whole(String value, Span name) {
        return !joinsBefore(value, name.start()) && !joinsAfter(value, name.end());
    }

    private static boolean joinsBefore(String value, int start) {
        if (start == 0
                || JOINED.matcher(value).region(Math.max(0, start - 3), start).find()) {
            return false;
        }
        char c = value.charAt(start - 1);
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '\\';
    }

    private static boolean joinsAfter(String value, int end) {
        if (end == value.length()) {
            return false;
        }
        char c = value.charAt(end);
        return partOfName(c) || c == '-' || c == '.' && end + 1 < value.length() && partOfName(value.charAt(end + 1));
    }

    private static boolean partOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    Shape shape(String value, Span name) {
        int from = runStart(value, name.start());
        String written = value.substring(from, name.start());
        String run = decoded(WITH_DEFAULT.matcher(written).replaceAll("$1"));
        Matcher url = SCHEME.matcher(run);
        Shape shape = url.find() ? ofUrl(url.group(1), run.substring(url.end())) : ofPath(value, from, run, name.end());
        if (shape.call() && !fits(value, name)) {
            shape = Shape.WORDS;
        }
        return shape.call() && amongWords(value, from, queryEnd(value, name.end()), shape) ? Shape.WORDS : shape;
    }

    private static int runStart(String value, int start) {
        int at = start;
        while (at > 0 && start - at < LONGEST) {
            char c = value.charAt(at - 1);
            int before = Placeholders.skipBack(value, at);
            if (before == at - 1 && (Character.isWhitespace(c) || DELIMITERS.indexOf(c) >= 0)) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private static String decoded(String run) {
        String slashed = ESCAPED_SLASH.matcher(run).replaceAll("/");
        return ESCAPED_COLON
                .matcher(slashed)
                .replaceAll(":")
                .replace("\\/", "/")
                .replace("\\.", ".");
    }

    private Shape ofUrl(String scheme, String rest) {
        if (SOCKETS.contains(scheme.toLowerCase(Locale.ROOT))) {
            return Shape.WORDS;
        }
        int slash = pathStart(rest);
        String host = host(rest.substring(0, slash));
        String path = rest.substring(slash);
        if (path.indexOf('#') >= 0 && path.indexOf("#{") < 0
                || page(path)
                || PAGE_HOST.matcher(host).matches()) {
            return Shape.DOCUMENTATION;
        }
        if (path.indexOf('?') >= 0 && path.endsWith("=")) {
            return Shape.OTHER_URL;
        }
        if (!served(host)) {
            return !path.endsWith("/") && !path.endsWith("}")
                    ? Shape.WORDS
                    : LOCAL_HOST.matcher(host).matches() ? Shape.LOCAL_URL : Shape.OTHER_URL;
        }
        boolean known = SLASHES.matcher(path).matches()
                || Arrays.asList(path.split("/")).contains("api")
                || path.contains("{");
        return known ? Shape.FULL_URL : Shape.DOCUMENTATION;
    }

    private static int pathStart(String rest) {
        int at = 0;
        while (at < rest.length() && "/?#".indexOf(rest.charAt(at)) < 0) {
            at = Placeholders.skip(rest, at);
        }
        return Math.min(at, rest.length());
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return PORT.matcher(host).replaceFirst("");
    }

    private boolean served(String host) {
        return hosts.stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h));
    }

    private boolean page(String path) {
        return Arrays.stream(path.split("/")).anyMatch(step -> words.is(Words.Meaning.PAGES, step));
    }

    private Shape ofPath(String value, int from, String run, int end) {
        String path = run.substring(Math.max(run.lastIndexOf('='), run.lastIndexOf(',')) + 1);
        if (from > 1 && value.startsWith("${", from - 2)) {
            path = DEFAULT.matcher(path).replaceFirst("");
        }
        String rooted = path.startsWith("//") ? path.substring(2) : path;
        if (served(host(rooted.substring(0, pathStart(rooted)))) && !rooted.isEmpty()) {
            return ofUrl("", rooted);
        }
        if (page(path)) {
            return Shape.DOCUMENTATION;
        }
        if (path.isEmpty()) {
            boolean alone = end == value.length() || "?/&{$%".indexOf(value.charAt(end)) < 0;
            return alone ? Shape.BARE : Shape.PATH;
        }
        char last = path.charAt(path.length() - 1);
        boolean joined = last == '/' || last == ')' || last == '\uFFFC' || path.endsWith("%s");
        return joined || endsPlaceholder(run) ? Shape.PATH : Shape.WORDS;
    }

    private static boolean endsPlaceholder(String run) {
        int end = run.length();
        return run.charAt(end - 1) == '}' && Placeholders.skipBack(run, end) < end - 1;
    }

    /** Whether what follows the name can follow a method in a request. */
    private static boolean fits(String value, Span name) {
        int end = name.end();
        if (end == value.length() || name.in(value).indexOf('\\') >= 0) {
            return true;
        }
        char c = value.charAt(end);
        if (c == '/') {
            int next = end + 1;
            return next == value.length() || "?\"'`#&,;) \n\r\t".indexOf(value.charAt(next)) >= 0;
        }
        return Character.isWhitespace(c) || "?&#%{}$\"'`,;|<>)]\\\uFFFC^".indexOf(c) >= 0;
    }

    private static int queryEnd(String value, int end) {
        return Query.after(value, end).whole().end();
    }

    private boolean amongWords(String value, int from, int end, Shape shape) {
        String before = value.substring(Math.max(0, from - LONGEST), from);
        String asked = before.substring(lineStart(before));
        before = before.substring(before.lastIndexOf('\n') + 1);
        String after = value.substring(end, Math.min(value.length(), end + LONGEST));
        after = after.substring(0, (after + "\n").indexOf('\n'));
        int tail = after.indexOf(' ');
        boolean words = WORD.matcher(before).find()
                || tail >= 0 && WORD.matcher(after.substring(tail)).find();
        return words
                && !assigned(value, from, end)
                && !(shape != Shape.BARE && asking.matcher(asked).find());
    }

    /** Where the last line begins, with those before it that end with a backslash. */
    private static int lineStart(String text) {
        int end = text.lastIndexOf('\n');
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.lastIndexOf('\n', end - 1);
        }
        return end + 1;
    }

    /** Whether the run is the right side of an assignment, or a quoted argument of a call. */
    private static boolean assigned(String value, int from, int end) {
        if (value.substring(from, end).indexOf('=') >= 0) {
            return true;
        }
        int at = from;
        if (at > 0 && "\"'`".indexOf(value.charAt(at - 1)) >= 0) {
            at--;
            if (at > 0 && value.charAt(at - 1) == '\\') {
                at--;
            }
            return at > 0 && value.charAt(at - 1) == '='
                    || KEY.matcher(value).region(Math.max(0, at - LONGEST), at).find()
                    || at > 1 && value.charAt(at - 1) == '(' && partOfName(value.charAt(at - 2));
        }
        return false;
    }
}
