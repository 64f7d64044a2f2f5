package io.github.rtmlint.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which language a file is in, told by its name. */
public final class Languages {
    private final Map<String, Language> byName = new HashMap<>();

    public Languages(List<Language> languages) {
        languages.forEach(language -> language.files().forEach(file -> byName.putIfAbsent(file, language)));
    }

    /** The language whose table names the file, or else its longest ending. */
    public Optional<Language> of(String fileName) {
        Language language = byName.get(fileName);
        for (int dot = fileName.indexOf('.'); language == null && dot >= 0; dot = fileName.indexOf('.', dot + 1)) {
            language = byName.get(fileName.substring(dot));
        }
        return Optional.ofNullable(language);
    }
}
