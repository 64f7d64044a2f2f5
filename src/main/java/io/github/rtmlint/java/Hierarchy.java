package io.github.rtmlint.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods that a call on a type may run: the type's own or inherited ones, and what overrides them below it. */
final class Hierarchy {
    private final Program program;
    private final Map<TypeDeclaration<?>, Map<Signature, List<CallableDeclaration<?>>>> known = new IdentityHashMap<>();

    Hierarchy(Program program) {
        this.program = program;
    }

    /**
     * What a call says of the method that it runs.
     *
     * @param name the method's
     * @param arguments how many it is given
     */
    record Signature(String name, int arguments) {
        /** Those of a body's members that take such a call. */
        List<CallableDeclaration<?>> among(NodeList<BodyDeclaration<?>> members) {
            List<CallableDeclaration<?>> found = new ArrayList<>();
            for (BodyDeclaration<?> member : members) {
                if (member instanceof MethodDeclaration method
                        && method.getNameAsString().equals(name)
                        && accepts(method, arguments)) {
                    found.add(method);
                }
            }
            return found;
        }
    }

    /** Whether a method or constructor takes so many arguments. */
    static boolean accepts(CallableDeclaration<?> callable, int arguments) {
        NodeList<Parameter> parameters = callable.getParameters();
        return parameters.size() == arguments
                || !parameters.isEmpty()
                        && parameters.get(parameters.size() - 1).isVarArgs()
                        && arguments >= parameters.size() - 1;
    }

    List<CallableDeclaration<?>> methods(TypeDeclaration<?> type, Signature signature) {
        return known.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(signature, s -> search(type, s));
    }

    private List<CallableDeclaration<?>> search(TypeDeclaration<?> type, Signature signature) {
        List<CallableDeclaration<?>> found = new ArrayList<>();
        upwards(type, signature, found, Identity.set());
        downwards(type, signature, found, Identity.set());
        return Identity.distinct(found);
    }

    private void upwards(
            TypeDeclaration<?> type,
            Signature signature,
            List<CallableDeclaration<?>> found,
            Set<TypeDeclaration<?>> seen) {
        if (seen.add(type)) {
            found.addAll(signature.among(type.getMembers()));
            if (found.isEmpty()) {
                program.types().supertypes(type).forEach(t -> upwards(t, signature, found, seen));
            }
        }
    }

    private void downwards(
            TypeDeclaration<?> type,
            Signature signature,
            List<CallableDeclaration<?>> found,
            Set<TypeDeclaration<?>> seen) {
        for (TypeDeclaration<?> sub : program.project().subtypes(type)) {
            boolean really = program.types().supertypes(sub).anyMatch(t -> t == type);
            if (really && seen.add(sub)) {
                found.addAll(signature.among(sub.getMembers()));
                downwards(sub, signature, found, seen);
            }
        }
    }
}
