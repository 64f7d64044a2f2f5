package io.github.rtmlint.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.*;
import io.github.rtmlint.knowledge.Http;
import io.github.rtmlint.knowledge.Http.Role;
import io.github.rtmlint.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which roles the HTTP and JSON spellings give to the members of an annotation. */
final class AnnotationRoles {
    private final Map<String, List<Entry>> annotations = new HashMap<>();

    private record Entry(Http http, Http.Annotation annotation) {}

    AnnotationRoles(Knowledge knowledge) {
        for (Http http : knowledge.https()) {
            for (Http.Annotation annotation : http.annotations()) {
                annotations
                        .computeIfAbsent(annotation.name(), k -> new ArrayList<>())
                        .add(new Entry(http, annotation));
            }
        }
    }

    /** The roles of an annotation's members that are written, with their values. */
    Map<Role, List<Expression>> members(AnnotationExpr annotation) {
        Map<Role, List<Expression>> found = new EnumMap<>(Role.class);
        for (Entry entry : annotations.getOrDefault(annotation.getName().getIdentifier(), List.of())) {
            if (Unit.of(annotation).mentions(entry.http().packages())) {
                entry.annotation()
                        .members()
                        .forEach((member, role) -> value(annotation, member)
                                .ifPresent(v -> found.computeIfAbsent(role, r -> new ArrayList<>())
                                        .add(v)));
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return found;
    }

    /** The value of the member that has the role. */
    Optional<Expression> member(AnnotationExpr annotation, Role role) {
        return members(annotation).getOrDefault(role, List.of()).stream().findFirst();
    }

    /** Whether some spelling knows the annotation in this file. */
    boolean knows(AnnotationExpr annotation) {
        return annotations.getOrDefault(annotation.getName().getIdentifier(), List.of()).stream()
                .anyMatch(e -> Unit.of(annotation).mentions(e.http().packages()));
    }

    private static Optional<Expression> value(AnnotationExpr annotation, String member) {
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            return member.equals("value") ? Optional.of(single.getMemberValue()) : Optional.empty();
        }
        NodeList<MemberValuePair> pairs =
                annotation instanceof NormalAnnotationExpr normal ? normal.getPairs() : new NodeList<>();
        return pairs.stream()
                .filter(p -> p.getNameAsString().equals(member))
                .map(MemberValuePair::getValue)
                .findFirst();
    }
}
