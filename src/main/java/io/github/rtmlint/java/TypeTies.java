package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files may hand a value of a type on to each other: one declares a member whose signature writes the type, another
 * names that member. Told by simple names alone, so that rather too much is tied than too little.
 */
final class TypeTies {
    private final Program program;
    private final Set<String> types;
    private final Map<Unit, Set<String>> carriers = new HashMap<>();
    /** The files that declare a member of a name; one stands for all as soon as they are tied. */
    private final Map<String, List<String>> declared = new HashMap<>();

    private final Map<String, String> leaders = new HashMap<>();

    /** @param types simple names of the type and of what is nested in it */
    TypeTies(Program program, Set<String> types) {
        this.program = program;
        this.types = new HashSet<>(types);
        List<Unit> units = program.project().units().toList();
        int before;
        do {
            before = this.types.size();
            units.forEach(this::declare);
        } while (this.types.size() > before);
        units.forEach(this::tie);
    }

    boolean tied(String path, String other) {
        return leader(path).equals(leader(other));
    }

    private void declare(Unit unit) {
        for (TypeDeclaration<?> type : unit.index().types()) {
            if (Project.supertypes(type).stream().anyMatch(this::writes)
                    || type instanceof RecordDeclaration made
                            && made.getParameters().stream().anyMatch(p -> writes(p.getType()))) {
                carries(type, type.getNameAsString());
                types.add(type.getNameAsString());
            }
            type.getMembers().forEach(member -> declare(type, member));
        }
    }

    private void declare(TypeDeclaration<?> type, BodyDeclaration<?> member) {
        if (member instanceof FieldDeclaration field && writes(field.getElementType())) {
            boolean open = !field.isPrivate();
            boolean generated =
                    !field.getAnnotations().isEmpty() || !type.getAnnotations().isEmpty();
            for (VariableDeclarator variable : field.getVariables()) {
                String name = variable.getNameAsString();
                String capital = Accessors.capital(name);
                (generated ? Stream.of(name, "get" + capital, "set" + capital) : Stream.of(name))
                        .filter(n -> open || generated)
                        .forEach(n -> carries(type, n));
            }
        } else if (member instanceof CallableDeclaration<?> callable && !callable.isPrivate() && writes(callable)) {
            carries(type, callable.getNameAsString());
            if (type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface()) {
                types.add(type.getNameAsString());
            }
        }
    }

    private boolean writes(CallableDeclaration<?> callable) {
        return callable.getParameters().stream().anyMatch(p -> writes(p.getType()))
                || callable instanceof MethodDeclaration method && writes(method.getType());
    }

    private boolean writes(Node type) {
        return type.findAll(ClassOrInterfaceType.class).stream().anyMatch(t -> types.contains(t.getNameAsString()));
    }

    /** Files that name the member may hand its value on, so they matter. */
    private void carries(TypeDeclaration<?> type, String name) {
        Unit unit = Unit.of(type);
        if (carriers.computeIfAbsent(unit, u -> new HashSet<>()).add(name)) {
            declared.computeIfAbsent(name, n -> new ArrayList<>(1))
                    .add(unit.source().path());
            program.demand().member(name, type.getNameAsString(), unit.source().path());
        }
    }

    private void tie(Unit unit) {
        Set<String> named = unit.tree().findAll(SimpleName.class).stream()
                .map(SimpleName::getIdentifier)
                .collect(Collectors.toSet());
        for (String name : named) {
            List<String> declaring = declared.getOrDefault(name, List.of());
            declaring.forEach(other -> leaders.put(leader(unit.source().path()), leader(other)));
            if (declaring.size() > 1) {
                declaring.subList(1, declaring.size()).clear();
            }
        }
    }

    private String leader(String path) {
        String at = path;
        for (String next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
            at = next;
        }
        leaders.put(path, at);
        return at;
    }
}
