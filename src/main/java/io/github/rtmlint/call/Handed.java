package io.github.rtmlint.call;

import java.util.Set;

/**
 * A member through which code of any language gets a call's answer.
 *
 * @param member the name of a method or field
 * @param types simple names of the types that have it
 * @param call whose answer it hands on
 */
public record Handed(String member, Set<String> types, ApiCall call) {
    /** How the member may be named: a getter also as the property that some languages make of it. */
    public Set<String> spellings() {
        boolean getter = member.startsWith("get") && member.length() > 3;
        return getter ? Set.of(member, Character.toLowerCase(member.charAt(3)) + member.substring(4)) : Set.of(member);
    }

    /** Whether a text names one of the types. */
    public boolean typeIn(String text) {
        return types.stream().anyMatch(text::contains);
    }
}
