package io.github.rtmlint.scan;

import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Library;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.scan.Word.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words that select the files of the first round, derived from the rule data.
 *
 * <p>They select every file that a reader could report by itself, and some that it could not.
 */
public final class Seeds {
    private final List<Word> words = new ArrayList<>();

    private Seeds() {}

    /** The words for everything that the knowledge's migrations, SDKs and libraries name. */
    public static Words of(Knowledge knowledge) {
        Seeds seeds = new Seeds();
        for (String method : knowledge.methods()) {
            seeds.method(method);
            knowledge.sdks().forEach(sdk -> sdk.method(method).ifPresent(seeds::members));
        }
        knowledge.libraries().forEach(seeds::library);
        Suppressions.WORDS.forEach(word -> seeds.words.add(new Word(word, false, Edge.ANY, Edge.NAME)));
        return Words.of(seeds.words);
    }

    /** A method's name in one piece in any spelling, and any two pieces that a program may put together. */
    private void method(String name) {
        int dot = name.indexOf('.');
        String gapped = name.replace('.', Word.GAP);
        words.add(Word.anywhere(name.replace(".", "")));
        words.add(Word.anywhere(gapped));
        if (dot < 0) {
            return;
        }
        for (int cut = dot; cut < name.length(); cut++) {
            words.add(new Word(gapped.substring(0, cut), true, Edge.LETTER, Edge.CUT));
        }
        for (int cut = 1; cut <= dot; cut++) {
            words.add(new Word(name.substring(cut), true, Edge.RESUMED, Edge.UNCALLED));
        }
        words.add(new Word(name.substring(0, dot) + " .", true, Edge.LETTER, Edge.ANY));
        words.add(new Word("%2f" + name.substring(0, dot), true, Edge.ANY, Edge.CUT));
        words.add(new Word("%s" + name.substring(dot), true, Edge.ANY, Edge.UNCALLED));
    }

    private void members(Sdk.Method method) {
        for (Sdk.Call call : method.calls()) {
            call(call.name().equals("new") ? simple(call.type()) : call.name());
        }
        method.constants().forEach(constant -> name(constant.name()));
        method.settings().forEach(setting -> name(setting.name()));
        method.events().forEach(this::name);
        name(simple(method.request()));
        name(simple(method.response()));
    }

    /** A method whose name is an everyday word must be followed by what a call is followed by. */
    private void call(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            name(name);
            return;
        }
        words.add(new Word(name, false, Edge.NAME, Edge.CALLED));
        words.add(new Word(name + " ", false, Edge.NAME, Edge.CALLED));
        words.add(new Word("::" + name, false, Edge.ANY, Edge.NAME));
    }

    /** Build files name both halves of the coordinates; the longer one tells more. */
    private void library(Library library) {
        for (String coordinates : library.coordinates()) {
            int colon = coordinates.indexOf(':');
            String group = coordinates.substring(0, Math.max(0, colon));
            String artifact = coordinates.substring(colon + 1);
            if (group.length() >= artifact.length()) {
                name(group);
            } else if (artifact.endsWith("*")) {
                words.add(new Word(artifact.substring(0, artifact.length() - 1), false, Edge.NAME, Edge.ANY));
            } else {
                name(artifact);
            }
        }
        library.packages().forEach(name -> words.add(new Word(name, false, Edge.QUALIFIED, Edge.NAME)));
    }

    private void name(String name) {
        if (!name.isEmpty()) {
            words.add(Word.name(name));
        }
    }

    private static String simple(String fullName) {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }
}
