package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithPrivateModifier;
import io.github.rtmlint.text.Source;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** What the sources read so far name elsewhere. */
public final class Demand {
    private final Set<Wanted> wanted = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    Demand() {}

    /**
     * A word whose files matter.
     *
     * @param word a member, a type, a key of configuration
     * @param beside a word that must stand in the same file, or the file in the same folder; empty when none must
     * @param folder the folder of the member's own file
     */
    public record Wanted(String word, String beside, String folder) implements Comparable<Wanted> {
        @Override
        public int compareTo(Wanted other) {
            return Comparator.comparing(Wanted::word)
                    .thenComparing(Wanted::beside)
                    .thenComparing(Wanted::folder)
                    .compare(this, other);
        }

        /** Whether a file holds the word and may mean this one by it. */
        public boolean meantIn(Source source) {
            String path = source.path();
            boolean near = beside.isEmpty()
                    || path.substring(0, path.lastIndexOf('/') + 1).equals(folder)
                    || source.text().contains(beside);
            return near && source.text().contains(word);
        }
    }

    /** Words whose files matter: members that pass a call on, types that hold an answer, keys of configuration. */
    public Set<Wanted> words() {
        return wanted;
    }

    /** Simple names of types whose own files matter. */
    public Set<String> types() {
        return types;
    }

    void word(String word) {
        if (word.length() > 2) {
            wanted.add(new Wanted(word, "", ""));
        }
    }

    /** Uses of a field, method or constructor, as far as other files can see it; a field also by a getter. */
    void usesOf(Node member) {
        String name = ((NodeWithSimpleName<?>) member).getNameAsString();
        if (!isPrivate(member)) {
            uses(name, member);
        }
        if (member instanceof VariableDeclarator) {
            uses("get" + Accessors.capital(name), member);
        }
    }

    static boolean isPrivate(Node member) {
        Node declared = member instanceof VariableDeclarator variable
                ? variable.getParentNode().orElse(null)
                : member;
        return declared instanceof NodeWithPrivateModifier<?> modified && modified.isPrivate();
    }

    private void uses(String name, Node member) {
        String path = Unit.of(member).source().path();
        Project.enclosing(member).ifPresent(t -> member(name, t.getNameAsString(), path));
    }

    /** Uses of a type's member. */
    void member(String name, String type, String path) {
        wanted.add(new Wanted(name, type, path.substring(0, path.lastIndexOf('/') + 1)));
    }

    void type(TypeRef type) {
        type.flat().filter(TypeRef::known).map(TypeRef::simpleName).forEach(this::type);
    }

    /** The types that a type extends or implements. */
    void supertypes(TypeDeclaration<?> type) {
        Project.supertypes(type).forEach(s -> type(s.getNameAsString()));
    }

    void type(String simpleName) {
        if (simpleName.length() > 1 && Character.isUpperCase(simpleName.charAt(0))) {
            types.add(simpleName);
        }
    }
}
