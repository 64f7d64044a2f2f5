package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Source;
import java.util.Set;

/**
 * A constant that holds a method's name and that other files can use.
 *
 * @param name as declared
 * @param owners the types or modules around it, the file's own name and its folder's among them
 * @param source the file that declares it
 * @param family of the languages that can use it
 * @param text its value
 */
public record SharedConstant(String name, Set<String> owners, Source source, String family, Text text) {

    /** Whether a file may use the constant, as far as its words tell. */
    public boolean mayBeUsedIn(Source file) {
        String words = file.text();
        return words.contains(name)
                && !file.path().equals(source.path())
                && (isBeside(file) || owners.stream().anyMatch(words::contains));
    }

    /** Whether a file stands in the same folder. */
    boolean isBeside(Source file) {
        return folder(file.path()).equals(folder(source.path()));
    }

    /** Whether what stands before the name can be one of its owners. */
    boolean isOwnedBy(String qualifier) {
        return owners.contains(qualifier);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedConstant constant
                && name.equals(constant.name)
                && source.path().equals(constant.source.path());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + source.path().hashCode();
    }
}
