package io.github.rtmlint.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {
    private static final String TEXT = "grüße \uD83D\uDE00\r\n";

    static Stream<Arguments> files() {
        Charset utf32 = Charset.forName("UTF-32BE");
        Charset kyrillic = Charset.forName("windows-1251");
        String xml = "<?xml version='1.0' encoding='windows-1251'?><a>да</a>";
        String wrong = "<?xml version='1.0' encoding='no-such'?><a>ü</a>";
        return Stream.of(
                Arguments.of("nothing", bytes("", ""), "", UTF_8, false),
                Arguments.of("UTF-8", TEXT.getBytes(UTF_8), TEXT, UTF_8, false),
                Arguments.of("marked UTF-8", bytes("EFBBBF", TEXT, UTF_8), TEXT, UTF_8, true),
                Arguments.of("only a mark", bytes("EFBBBF", ""), "", UTF_8, true),
                Arguments.of("UTF-16, big end first", bytes("FEFF", TEXT, UTF_16BE), TEXT, UTF_16BE, true),
                Arguments.of("UTF-16, little end first", bytes("FFFE", TEXT, UTF_16LE), TEXT, UTF_16LE, true),
                Arguments.of("a lone surrogate", bytes("FFFE", "a\uD800b", UTF_16LE), "a\uD800b", UTF_16LE, true),
                Arguments.of("UTF-32", bytes("0000FEFF", TEXT, utf32), TEXT, utf32, true),
                Arguments.of("declared in XML", xml.getBytes(kyrillic), xml, kyrillic, false),
                Arguments.of("wrongly declared", wrong.getBytes(ISO_8859_1), wrong, ISO_8859_1, false),
                Arguments.of("Latin 1", "grüße".getBytes(ISO_8859_1), "grüße", ISO_8859_1, false),
                Arguments.of("half a UTF-16 unit", HexFormat.of().parseHex("FFFE41"), "ÿþA", ISO_8859_1, false),
                Arguments.of("an overlong form", HexFormat.of().parseHex("C0AF"), "À¯", ISO_8859_1, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void decodes(String name, byte[] bytes, String text, Charset charset, boolean marked) throws IOException {
        Source source = Encoding.decode("a.txt", bytes);

        assertThat(source.text()).isEqualTo(text);
        assertThat(source.charset()).isEqualTo(charset);
        assertThat(source.byteOrderMark()).isEqualTo(marked);
        assertThat(Encoding.encode(source, source.text())).isEqualTo(bytes);
    }

    @Test
    void anyBytesAreWrittenBackAsTheyWere() throws IOException {
        Random random = new Random(1);
        String[] starts = {"", "EFBBBF", "FEFF", "FFFE", "0000FEFF", "FFFE0000"};
        for (int i = 0; i < 3000; i++) {
            byte[] tail = new byte[random.nextInt(24)];
            random.nextBytes(tail);
            byte[] bytes = bytes(starts[i % starts.length], new String(tail, ISO_8859_1), ISO_8859_1);
            Source source = Encoding.decode("a", bytes);
            assertThat(Encoding.encode(source, source.text())).isEqualTo(bytes);
        }
    }

    @Test
    void aCharacterThatTheEncodingLacksIsRefused() {
        Source source = Encoding.decode("a", "gr\u00fc".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> Encoding.encode(source, "\u20ac")).isInstanceOf(CharacterCodingException.class);
    }

    private static byte[] bytes(String hex, String text, Charset... charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(hex));
        out.writeBytes(charset.length == 0 ? new byte[0] : utf(text, charset[0]));
        return out.toByteArray();
    }

    private static byte[] utf(String text, Charset charset) {
        if (!charset.equals(UTF_16LE)) {
            return text.getBytes(charset);
        }
        ByteArrayOutputStream units = new ByteArrayOutputStream();
        text.chars().forEach(c -> {
            units.write(c);
            units.write(c >> 8);
        });
        return units.toByteArray();
    }
}
