package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Words.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sources read so far and everything that can be asked about them. */
final class Program {
    private final Knowledge knowledge;
    private final MethodNames methodNames;
    private final Project project = new Project();
    private final Types types;
    private final Spellings spellings;
    private final AnnotationRoles annotationRoles;
    private final SdkNames sdk;
    private final Declarations declarations = new Declarations(this);
    private final Callables callables = new Callables(this);
    private final Accessors accessors = new Accessors(this);
    private final Deserializers deserializers = new Deserializers(this);
    private final Typing typing = new Typing(this);
    private final Values values = new Values(this);
    private final Injections injections = new Injections(this);
    private final TypeNames names = new TypeNames(this);
    private final Configuration configuration;
    private final Strings strings;
    private final Demand demand = new Demand();
    private final Guard guard = new Guard();
    private final HandedOn handedOn = new HandedOn(this);

    Program(Knowledge knowledge, Configuration configuration) {
        this.knowledge = knowledge;
        this.methodNames = new MethodNames(knowledge);
        this.configuration = configuration;
        Set<String> names = new HashSet<>(SdkNames.typeNames(knowledge));
        types = new Types(project, names);
        spellings = new Spellings(this, knowledge);
        annotationRoles = new AnnotationRoles(knowledge);
        sdk = new SdkNames(this, knowledge);
        strings = new Strings(this);
    }

    Demand demand() {
        return demand;
    }

    Guard guard() {
        return guard;
    }

    HandedOn handedOn() {
        return handedOn;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    MethodNames methodNames() {
        return methodNames;
    }

    /** Whether the name of a call or a method has a meaning, whatever type it is of. */
    boolean means(Meaning meaning, NodeWithSimpleName<?> named) {
        return knowledge.words().is(meaning, named.getNameAsString());
    }

    boolean means(Meaning meaning, MethodReferenceExpr reference) {
        return knowledge.words().is(meaning, reference.getIdentifier());
    }

    /** Whether the method is one that a migration leads away from. */
    boolean deprecated(String method) {
        return knowledge.migration(method).isPresent();
    }

    /** Whether an edit takes an argument out that a call passes. */
    boolean leaves(Argument argument, Trace trace) {
        return !argument.removal().isEmpty()
                && knowledge
                        .migration(trace.method())
                        .filter(m -> m.drops(argument.name()))
                        .isPresent();
    }

    /** Those of a text's parameters that leave it with the call's migration. */
    List<Parameter> leaving(List<Parameter> parameters, Trace trace) {
        return parameters.stream()
                .filter(p -> knowledge
                        .migration(trace.method())
                        .filter(m -> m.drops(p.name()))
                        .isPresent())
                .toList();
    }

    Project project() {
        return project;
    }

    Types types() {
        return types;
    }

    Typing typing() {
        return typing;
    }

    Declarations declarations() {
        return declarations;
    }

    Callables callables() {
        return callables;
    }

    Accessors accessors() {
        return accessors;
    }

    Deserializers deserializers() {
        return deserializers;
    }

    AnnotationRoles annotationRoles() {
        return annotationRoles;
    }

    Spellings spellings() {
        return spellings;
    }

    SdkNames sdk() {
        return sdk;
    }

    Strings strings() {
        return strings;
    }

    Values values() {
        return values;
    }

    TypeNames names() {
        return names;
    }

    Injections injections() {
        return injections;
    }

    Configuration configuration() {
        return configuration;
    }
}
