package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows what is read of the values of a type of the project, wherever they come from. */
final class TypeReads {
    private final Program program;
    private final Flow flow;

    TypeReads(Program program, Flow flow) {
        this.program = program;
        this.flow = flow;
    }

    /** Of all its values, and of what a binder hands to the code that makes them. */
    void all(TypeDeclaration<?> type, Tag tag) {
        members(type, tag);
        program.deserializers().of(type).forEach(m -> flow.declared(m.getParameter(0), tag));
    }

    private void members(TypeDeclaration<?> type, Tag tag) {
        for (Node field : all(type, Declarations::fields)) {
            for (Expression use : program.declarations().uses(field)) {
                if (isRead(use, type)) {
                    flow.members().member(use, Flow.name(use), field, tag);
                }
            }
            getters(type, field, tag);
        }
        for (MethodDeclaration getter : all(type, Accessors::made)) {
            reads(type, getter.getNameAsString(), getter, tag);
        }
    }

    /** Members of a type and of its supertypes. */
    private <M> List<M> all(TypeDeclaration<?> type, Function<TypeDeclaration<?>, List<M>> members) {
        List<M> all = new ArrayList<>(members.apply(type));
        program.types().supertypes(type).forEach(s -> all.addAll(members.apply(s)));
        return all;
    }

    private void getters(TypeDeclaration<?> type, Node field, Tag tag) {
        String name = ((NodeWithSimpleName<?>) field).getNameAsString();
        for (String getter : accessorNames(type, field, name)) {
            reads(type, getter, field, tag);
        }
    }

    private void reads(TypeDeclaration<?> type, String getter, Node field, Tag tag) {
        program.project()
                .named(getter, Index::calls)
                .filter(c -> c.getScope().isPresent()
                        || Project.enclosing(c).filter(t -> t == type).isPresent())
                .filter(c ->
                        program.accessors().member(c).filter(f -> f == field).isPresent())
                .filter(c -> c.getScope().isEmpty() || sameType(c.getScope().get(), type))
                .forEach(c -> flow.members().member(c, c.getName(), field, tag));
        program.project()
                .named(getter, Index::references)
                .filter(r -> r.getScope() instanceof TypeExpr named
                        && program.typing().of(named).name().equals(Project.fullName(type)))
                .forEach(r -> flow.members().member(r, r, field, tag));
    }

    private boolean sameType(Expression scope, TypeDeclaration<?> type) {
        TypeRef actual = program.typing().of(scope);
        return actual.name().equals(Project.fullName(type))
                || program.project()
                        .type(actual)
                        .filter(t -> program.sdk().isA(actual, Project.fullName(type)))
                        .isPresent();
    }

    private Set<String> accessorNames(TypeDeclaration<?> type, Node field, String name) {
        Set<String> names = new LinkedHashSet<>();
        String upper = Accessors.capital(name);
        names.addAll(List.of("get" + upper, "is" + upper, name));
        Project.enclosing(field).orElse(type).getMethods().stream()
                .filter(m -> program.accessors()
                        .returnedField(m)
                        .filter(f -> f == field)
                        .isPresent())
                .forEach(m -> names.add(m.getNameAsString()));
        return names;
    }

    /** Whether a field's use in the code reads it for a purpose of its own: not in its getter, setter or constructor. */
    private boolean isRead(Expression use, TypeDeclaration<?> type) {
        Node parent = use.getParentNode().orElse(null);
        if (parent instanceof AssignExpr assign && assign.getTarget() == use) {
            return false;
        }
        if (use instanceof FieldAccessExpr access && !(access.getScope() instanceof ThisExpr)) {
            return sameType(access.getScope(), type);
        }
        Optional<CallableDeclaration<?>> around =
                Unit.around(use, CallableDeclaration.class).map(c -> (CallableDeclaration<?>) c);
        return around.isPresent()
                && !(around.get() instanceof ConstructorDeclaration)
                && !program.means(Meaning.READS_NOTHING, around.get())
                && !around.get().getNameAsString().startsWith("set")
                && program.accessors().returnedField(around.get()).isEmpty();
    }
}
