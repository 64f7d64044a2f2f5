package io.github.rtmlint.call;

import io.github.rtmlint.text.Source;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something declared in one file that others can name.
 *
 * @param name as declared
 * @param owners the types or modules around it, in most languages the file's own name and its folder's among them; of a
 *     function that is only called by its name, the files that it may be in, with an empty one where a file need not be
 *     named; none when nothing is known
 * @param path of the file that declares it
 * @param family of the languages that can name it
 */
public record Shared(String name, Set<String> owners, String path, String family) {

    /** How it may be named: a getter also as the property that some languages make of it. */
    public Set<String> spellings() {
        boolean getter = name.startsWith("get") && name.length() > 3;
        return getter ? Set.of(name, Character.toLowerCase(name.charAt(3)) + name.substring(4)) : Set.of(name);
    }

    /** Whether a file may use it, as far as its words tell. */
    public boolean mayBeUsedIn(Source file) {
        String words = file.text();
        return !file.path().equals(path)
                && spellings().stream().anyMatch(words::contains)
                && (owners.isEmpty() || isBeside(file) || owners.stream().anyMatch(words::contains));
    }

    /** Whether it may be in files that no one names. */
    public boolean needsNoOwner() {
        return owners.isEmpty() || owners.contains("");
    }

    /** Whether one of the owners is the file of that path, or a folder that it is in. */
    public boolean isOwnedBy(String file) {
        return Stream.of(file.split("/"))
                .map(step -> step.indexOf('.') > 0 ? step.substring(0, step.indexOf('.')) : step)
                .anyMatch(owners::contains);
    }

    /** Whether a file stands in the same folder. */
    public boolean isBeside(Source file) {
        return folder(file.path()).equals(folder(path));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
