package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** The JDK's calls on strings, told by name. */
final class StringCallNames {
    private static final Set<String> TEXT = Set.of(
            "format",
            "formatted",
            "concat",
            "append",
            "join",
            "replace",
            "toString",
            "valueOf",
            "trim",
            "strip",
            "toLowerCase",
            "toUpperCase",
            "encode",
            "decode",
            "create",
            "of",
            "add",
            "put",
            "asList",
            "requireNonNull");

    private static final Set<String> TEST = Set.of(
            "equals",
            "equalsIgnoreCase",
            "contains",
            "startsWith",
            "endsWith",
            "length",
            "isEmpty",
            "indexOf",
            "matches",
            "hashCode",
            "compareTo");

    private StringCallNames() {}

    /** Whether the call makes a text or a collection, which is nothing to tell on a route. */
    static boolean isText(MethodCallExpr call) {
        return TEXT.contains(call.getNameAsString());
    }

    /** Whether the call only asks something about a text. */
    static boolean isTest(MethodCallExpr call) {
        return TEST.contains(call.getNameAsString());
    }
}
