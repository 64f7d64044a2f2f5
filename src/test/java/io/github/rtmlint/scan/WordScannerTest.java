package io.github.rtmlint.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.scan.Word.Edge;
import io.github.rtmlint.scan.WordScanner.Sight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
    @Test
    void seesWhatAPlainSearchSees() {
        Random random = new Random(3);
        for (int round = 0; round < 4000; round++) {
            List<Word> words = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                Edge[] edges = Edge.values();
                words.add(new Word(
                        text(random, 1 + random.nextInt(6)),
                        random.nextBoolean(),
                        edges[random.nextInt(edges.length)],
                        edges[random.nextInt(edges.length)]));
            }
            String text = text(random, random.nextInt(40));

            assertThat(sees(words, text)).as(words + " in <" + text + ">").isEqualTo(found(words, text));
        }
    }

    @Test
    void manyWordsAreToldApart() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            words.add(Word.name("getValue" + i));
        }
        assertThat(sees(words, "x.getValue4999()")).isTrue();
        assertThat(sees(words, "x.getValue5000()")).isFalse();
    }

    @Test
    void wordsInOtherAlphabetsAreSeenInBothEncodings() {
        WordScanner scanner = new WordScanner(List.of(Word.name("größe")));
        for (byte[] text : List.of(" größe ".getBytes(UTF_8), " größe ".getBytes(ISO_8859_1))) {
            assertThat(look(scanner, text)).isEqualTo(Sight.WORD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0072tm.start", "\\uuu0072tm.start", "rtm\\u{2e}start", "rtm\\x2estart", "rtm\\056start",
                        "rtm%2Estart",
                "rtm&#46;start", "rtm&#x2e;start", "%72%74%6d.start", "rtm&#0046;st&#97;rt", "rt\\\n   m.start",
                        "rtm\\\r\n.start",
            })
    void escapesAreResolved(String escaped) {
        List<Word> words = List.of(new Word("rtm.start", false, Edge.ANY, Edge.ANY));
        byte[] text = escaped.getBytes(ISO_8859_1);

        assertThat(look(new WordScanner(words), text)).isEqualTo(Sight.ESCAPE);
        byte[] resolved = new byte[text.length + 1 + WordScanner.MARGIN];
        int end = Escapes.resolve(text, 0, text.length, resolved);
        assertThat(new String(resolved, 1, end - 1, ISO_8859_1)).isEqualTo("rtm.start");
    }

    @Test
    void brokenEscapesAreCopied() {
        String text = "\\u00 \\u \\x9 %2 %zz &#; &#x; &#999999999999; \\";
        byte[] bytes = text.getBytes(ISO_8859_1);
        byte[] resolved = new byte[bytes.length + 1 + WordScanner.MARGIN];

        int end = Escapes.resolve(bytes, 0, bytes.length, resolved);

        assertThat(new String(resolved, 1, end - 1, ISO_8859_1)).isEqualTo(text);
    }

    private static boolean sees(List<Word> words, String text) {
        return look(new WordScanner(words), text.getBytes(ISO_8859_1)) == Sight.WORD;
    }

    private static Sight look(WordScanner scanner, byte[] text) {
        byte[] bytes = new byte[text.length + 1 + WordScanner.MARGIN];
        Arrays.fill(bytes, (byte) '\n');
        System.arraycopy(text, 0, bytes, 1, text.length);
        return scanner.look(bytes, 1, 1 + text.length);
    }

    private static boolean found(List<Word> words, String text) {
        String framed = "\n" + text + "\n";
        return words.stream().anyMatch(word -> {
            for (int at = 1; at + word.text().length() < framed.length(); at++) {
                if (stands(word, framed, at)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean stands(Word word, String text, int at) {
        int end = at + word.text().length();
        for (int i = at; i < end; i++) {
            char wanted = word.text().charAt(i - at);
            boolean same = wanted == Word.GAP
                    ? Edge.LETTER.accepts(text.charAt(i))
                    : wanted == text.charAt(i)
                            || word.anyCase() && lower(wanted).equals(lower(text.charAt(i)));
            if (!same) {
                return false;
            }
        }
        return word.before().accepts(text.charAt(at - 1)) && word.after().accepts(text.charAt(end));
    }

    private static String lower(char c) {
        return String.valueOf(c).toLowerCase(Locale.ROOT);
    }

    private static String text(Random random, int length) {
        String letters = "aabAB.\"_0 ({\0";
        return random.ints(length, 0, letters.length())
                .mapToObj(i -> String.valueOf(letters.charAt(i)))
                .reduce("", String::concat);
    }
}
