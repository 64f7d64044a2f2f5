package io.github.rtmlint.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.knowledge.Languages;
import io.github.rtmlint.knowledge.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    private static final Languages LANGUAGES = new Languages(Rules.builtIn().languages());

    /** Every case holds one string with the value {@code in}, holes as {@code _}, and one comment or none. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '\0', textBlock = """
            a.kt      ^ x = "in" /* "no" /* "no" */ "no" */
            a.kt      ^ x = "i\\u006E" // "no"
            a.kts     ^ x = ""\"in""\"
            a.groovy  ^ x = 'in' // "no"
            a.groovy  ^ x = '''in'''
            a.gradle  ^ x = /in/ // "no"
            a.scala   ^ val x = "in" /* "no" */
            a.scala   ^ val x = raw"in"
            a.clj     ^ (def x "in") ; "no"
            a.clj     ^ (def x [\\" "in"])
            a.js      ^ x = `in` // "no"
            a.ts      ^ x = 'in' /* "no" */
            a.js      ^ x.replace(/["']/g, y) + 'in'
            a.jsx     ^ <p>Don't</p>; x = "in"
            a.coffee  ^ x = 'in' # "no"
            a.py      ^ x = 'in' # "no"
            a.py      ^ x = r'in'
            a.py      ^ x = b"in"
            a.py      ^ x = ""\"in""\"
            a.rb      ^ x = 'in' # "no"
            a.rb      ^ x = %q(in)
            a.go      ^ x := `in` // "no"
            a.go      ^ x := "in" + y('"')
            a.php     ^ <?php $x = 'in'; # "no"
            a.cs      ^ x = @"in"; // "no"
            a.cs      ^ x = ""\"in""\";
            a.rs      ^ fn f<'a>(x: &'a str) { "in" }
            a.rs      ^ let x = r#"in"#;
            a.rs      ^ let x = ('"', "in");
            a.swift   ^ let x = #"in"#
            a.ex      ^ x = "in" # "no"
            a.ex      ^ x = ~s(in)
            a.pl      ^ my $x = 'in'; # "no"
            a.pl      ^ my $x = qq{in};
            a.lua     ^ x = "in" -- "no"
            a.lua     ^ x = [==[in]==]
            a.hs      ^ x' = "in" -- "no"
            a.hs      ^ x = ('"', "in") {- "no" -}
            a.cpp     ^ auto x = R"d(in)d"; // "no"
            a.java    ^ x = "in"; /* "no" */
            a.dart    ^ x = 'in'; // "no"
            a.ml      ^ let x = {q|in|q} (* "no" *)
            a.vb      ^ x = "in" ' "no"
            a.ps1     ^ $x = 'in' <# "no" #>
            """)
    void tellsStringsFromComments(String file, String code) {
        assertThat(strings(file, code))
                .filteredOn(s -> s.contains("in") || s.equals("no"))
                .containsExactly("in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '\0', textBlock = """
            a.kt      ^ "in$x.y"            ^ in_.y
            a.kt      ^ "in${f("z")}"       ^ in_
            a.kt      ^ "in\\$x"            ^ in$x
            a.groovy  ^ "in${x}"            ^ in_
            a.groovy  ^ 'in${x}'            ^ in${x}
            a.scala   ^ s"in$x"             ^ in_
            a.scala   ^ "in$x"              ^ in$x
            a.js      ^ `in${ {a: '}'} }`   ^ in_
            a.js      ^ "in${x}"            ^ in${x}
            a.py      ^ f"in{x['a']}"       ^ in_
            a.py      ^ f"in{{x}}"          ^ in{x}
            a.py      ^ "in{x}"             ^ in{x}
            a.rb      ^ "in#{x["a"]}"       ^ in_
            a.php     ^ "in$x"              ^ in_
            a.php     ^ "in{$x['a']}"       ^ in_
            a.cs      ^ $"in{x}"            ^ in_
            a.cs      ^ @"in""x"            ^ in"x
            a.swift   ^ "in\\(f("a"))"      ^ in_
            a.ex      ^ "in#{x}"            ^ in_
            a.pl      ^ "in$x"              ^ in_
            a.ps1     ^ "in$(f)"            ^ in_
            """)
    void leavesHolesForExpressions(String file, String code, String value) {
        assertThat(strings(file, "x = " + code)).first().isEqualTo(value);
    }

    @Test
    void readsHereDocuments() {
        assertThat(strings("a.rb", "x(<<~URL, 1)\n  in#{y}\n  URL\nz = 'b'")).containsExactly("\n  in_\n", "b");
        assertThat(strings("a.php", "<?php $x = <<<'EOT'\nin $y\nEOT;\n$z = 'b';"))
                .containsExactly("\nin $y\n", "b");
    }

    @Test
    void whatHasNoEndCostsTheRestOfItsLineOnly() {
        assertThat(strings("a.js", "it's\nx = 'a'")).containsExactly("a");
        assertThat(strings("a.py", "x = \"\"\"open\ny = 'a'")).contains("a");
    }

    @Test
    void manyOpeningsWithoutEndAreReadInOnePass() {
        String hostile = "<<~A ".repeat(20_000) + "(`{\"".repeat(20_000);
        for (String file : List.of("a.rb", "a.js", "a.pl", "a.rs", "a.swift", "a.cs")) {
            assertThat(strings(file, hostile)).isNotNull();
        }
    }

    private static List<String> strings(String file, String code) {
        return Lexer.tokens(code, LANGUAGES.of(file).map(Grammar::of).orElseThrow()).stream()
                .filter(Token::isString)
                .map(t -> t.word().replace(Text.HOLE, '_'))
                .toList();
    }
}
