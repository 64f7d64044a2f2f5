package io.github.rtmlint.fix;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Encoding;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings and fixes for tests: each renames {@code start} to {@code connect}. */
final class Fixes {
    private Fixes() {}

    static Source read(Path root, String path) throws IOException {
        return Encoding.decode(path, Files.readAllBytes(root.resolve(path)));
    }

    static Edit rename(Source source) {
        int at = source.text().indexOf("start");
        return Edit.replace(source.place(at, at + "start".length()), "connect");
    }

    static Fix fix(Source... sources) {
        return fix(Arrays.stream(sources).map(Fixes::rename).toArray(Edit[]::new));
    }

    static Fix fix(Edit... edits) {
        return new Fix("rename", Fix.Safety.SAFE, List.of(edits));
    }

    static Finding finding(Fix fix) {
        Rule rule =
                new Rule("some-rule", Rule.Kind.CALL, Rule.Level.WARNING, "", "", "", "", "", "high", List.of(), "");
        return Finding.of(rule, fix.edits().get(0).place(), "start", "", Confidence.HIGH)
                .withFix(Optional.of(fix), "");
    }

    static Plan plan(Fix... fixes) {
        return Plan.of(Arrays.stream(fixes).map(Fixes::finding).toList(), Set.of(Fix.Safety.SAFE));
    }
}
