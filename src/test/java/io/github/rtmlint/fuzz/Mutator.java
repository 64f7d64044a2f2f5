package io.github.rtmlint.fuzz;

import io.github.rtmlint.fuzz.Corpus.Input;
import io.github.rtmlint.text.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes a slightly wrong input of a right one: what comes out depends on the random numbers alone. */
final class Mutator {
    /** What every output is searched for: whatever holds it is a secret. */
    static final String SECRET = "1SECRETfakeMARK";

    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|[^\\w\\s]");
    private static final int LONGEST = 100_000;
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "\\",
            "\"\"\"",
            "'''",
            "/*",
            "*/",
            "//",
            "#",
            "--",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "<a>",
            "</a>",
            "&",
            "&#x72;",
            "&amp;",
            "%",
            "%72",
            "$",
            "${",
            "$(",
            "{{",
            "}}",
            "%{",
            "@",
            "@A(",
            "*",
            "*a",
            "&a ",
            "|\n",
            ">-\n",
            "- ",
            ": ",
            ":",
            "=",
            "+=",
            "+",
            ",",
            ";",
            "?",
            "!",
            "->",
            "::",
            ".",
            "...",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\\\n",
            "\\u0072",
            "\\uuu0022",
            "\\u000a",
            "\\n",
            "\\x72",
            "\\162",
            "\u0000",
            "\u001b[31m",
            "\u0007",
            "\u202e",
            "\u2066",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u00e9",
            "\u00a0",
            "<<EOF\n",
            "EOF\n",
            "---\n",
            "%YAML 1.2\n",
            "::error::x\n",
            "##[error]x\n",
            "rtm.start",
            "rtm.connect",
            "\"rtm\" + \".\" + \"start\"",
            "rtmStart",
            "https://slack.com/api/rtm.start?no_unreads=1&simple_latest=true#x",
            "slack.com/api/",
            "mpim_aware",
            "&include_locale=1",
            "getUsers()",
            ".get(\"channels\")",
            "rtmlint:ignore",
            "// rtmlint:ignore rtm-start-call\n",
            "@SuppressWarnings(\"rtmlint\")",
            "class A {",
            "static final String A = ",
            "if (x) ",
            "return ",
            "var ",
            "new ",
            "String.format(\"%s\", ",
            "import static a.B.*;",
            "case ",
            "default");
    private static final List<String> SECRETS = List.of(
            "xoxb-1-" + SECRET,
            "xoxp-" + SECRET,
            "xapp-1-" + SECRET,
            "token=" + SECRET,
            "Bearer " + SECRET,
            "https://slack.com/api/rtm.start?token=xoxb-" + SECRET + "&no_unreads=1",
            "https://hooks.slack.com/services/T0/B0/" + SECRET);

    private final Corpus corpus;
    private final Random random;

    Mutator(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.random = new Random(seed);
    }

    /** Another input: a case with one of its files changed, with or without the others. */
    Input next() {
        Input input = any(corpus.inputs());
        String path = any(List.copyOf(input.files().keySet()));
        String text = Encoding.decode(path, input.files().get(path)).text();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() < LONGEST; i++) {
            text = any(operators(path)).apply(text);
        }
        if (random.nextInt(3) == 0) {
            text = secret(text);
        }
        Input alone = random.nextInt(3) == 0 ? input : new Input(input.name(), Collections.emptyMap());
        String named = random.nextInt(30) == 0
                ? any(List.copyOf(any(corpus.inputs()).files().keySet()))
                : path;
        return alone.with(named, encode(text));
    }

    private List<UnaryOperator<String>> operators(String path) {
        return List.of(
                this::delete,
                this::duplicate,
                this::swap,
                this::swapLines,
                this::insert,
                this::insert,
                this::insert,
                this::escape,
                this::truncate,
                this::otherLineEnds,
                this::repeat,
                this::nest,
                text -> splice(text, path),
                text -> borrow(text, path));
    }

    private String delete(String text) {
        List<String> tokens = tokens(text);
        int from = random.nextInt(tokens.size());
        tokens.subList(from, Math.min(tokens.size(), from + 1 + random.nextInt(5)))
                .clear();
        return String.join("", tokens);
    }

    private String duplicate(String text) {
        List<String> tokens = tokens(text);
        int from = random.nextInt(tokens.size());
        List<String> run =
                new ArrayList<>(tokens.subList(from, Math.min(tokens.size(), from + 1 + random.nextInt(30))));
        tokens.addAll(random.nextInt(tokens.size() + 1), run);
        return String.join("", tokens);
    }

    private String swap(String text) {
        List<String> tokens = tokens(text);
        Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
        return String.join("", tokens);
    }

    private String swapLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("", lines);
    }

    private String insert(String text) {
        List<String> tokens = tokens(text);
        tokens.add(random.nextInt(tokens.size() + 1), any(PIECES));
        return String.join("", tokens);
    }

    /** Writes a character of a word in another way. */
    private String escape(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        int c = text.charAt(at);
        String form = any(List.of("\\u%04x", "\\uu%04X", "%%%02X", "&#x%x;", "&#%d;", "\\x%02x", "\\%o"));
        return text.substring(0, at) + String.format(form, c) + text.substring(at + 1);
    }

    private String truncate(String text) {
        int at = random.nextInt(text.length() + 1);
        return random.nextInt(3) == 0 ? text.substring(at) : text.substring(0, at);
    }

    private String otherLineEnds(String text) {
        return text.replaceAll("\r?\n", any(List.of("\r\n", "\r", "\n\n", "\n\t", "\u2028", " ")));
    }

    private String repeat(String text) {
        List<String> tokens = tokens(text);
        int at = random.nextInt(tokens.size());
        int times = 1 << random.nextInt(11);
        tokens.set(at, any(List.of(tokens.get(at), any(PIECES), "a+", "a.b().")).repeat(times));
        return String.join("", tokens);
    }

    private String nest(String text) {
        int depth = 1 << random.nextInt(11);
        List<String> pair = any(List.of(
                List.of("(", ")"),
                List.of("[", "]"),
                List.of("{", "}"),
                List.of("{\"a\":", "}"),
                List.of("<a>", "</a>"),
                List.of("${", "}"),
                List.of("\"$(", ")\""),
                List.of("f(", ")"),
                List.of("a ? ", " : b"),
                List.of("x -> ", ""),
                List.of("- ", ""),
                List.of("class A {", "}")));
        List<String> tokens = tokens(text);
        int from = random.nextInt(tokens.size());
        int to = from + random.nextInt(Math.min(40, tokens.size() - from) + 1);
        tokens.add(to, pair.get(1).repeat(random.nextInt(4) == 0 ? depth / 2 : depth));
        tokens.add(from, pair.get(0).repeat(depth));
        return String.join("", tokens);
    }

    /** The start of one file and the end of another one of its kind. */
    private String splice(String text, String path) {
        String other = alike(path);
        return text.substring(0, random.nextInt(text.length() + 1))
                + other.substring(random.nextInt(other.length() + 1));
    }

    /** A token in place of which one of another file of its kind is set. */
    private String borrow(String text, String path) {
        List<String> tokens = tokens(text);
        tokens.set(random.nextInt(tokens.size()), any(tokens(alike(path))));
        return String.join("", tokens);
    }

    private String secret(String text) {
        List<String> tokens = tokens(text);
        int at = random.nextInt(tokens.size());
        boolean joined = at > 0
                && Character.isLetterOrDigit(
                        tokens.get(at - 1).charAt(tokens.get(at - 1).length() - 1));
        tokens.set(at, (joined ? " " : "") + any(SECRETS));
        return String.join("", tokens);
    }

    private String alike(String path) {
        String ending = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('.')) + 1);
        for (int i = 0; i < 40; i++) {
            Input input = any(corpus.inputs());
            String other = any(List.copyOf(input.files().keySet()));
            if (other.endsWith(ending)) {
                return Encoding.decode(other, input.files().get(other)).text();
            }
        }
        return "";
    }

    private byte[] encode(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> units(text);
            case 2 -> text.getBytes(StandardCharsets.ISO_8859_1);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** UTF-16 with its mark; unlike Java's own coder it keeps lone surrogates. */
    private static byte[] units(String text) {
        byte[] bytes = new byte[2 + 2 * text.length()];
        bytes[0] = (byte) 0xfe;
        bytes[1] = (byte) 0xff;
        for (int i = 0; i < text.length(); i++) {
            bytes[2 + 2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[3 + 2 * i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** Words, blanks and signs; one empty token at least. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            tokens.add("");
        }
        return tokens;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
