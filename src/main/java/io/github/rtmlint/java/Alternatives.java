package io.github.rtmlint.java;

import io.github.rtmlint.knowledge.Http.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be made of the several texts that an expression may be: no more than {@value #MOST} of them. */
final class Alternatives {
    static final int MOST = 12;

    private Alternatives() {}

    /** Each of {@code left} followed by each of {@code right}, as many as are allowed. */
    static List<Text> product(List<Text> left, List<Text> right) {
        List<Text> all = new ArrayList<>();
        for (Text l : left) {
            for (Text r : right) {
                if (all.size() < MOST) {
                    all.add(l.plus(r));
                }
            }
        }
        return all;
    }

    /** A request's address so far, and a part with a role in it, joined as libraries join them. */
    static List<Text> joined(List<Text> base, List<Text> part, Role role) {
        List<Text> all = new ArrayList<>();
        for (Text left : base) {
            for (Text right : part) {
                if (all.size() < MOST) {
                    all.add(
                            role == Role.URL
                                    ? right
                                    : role == Role.SCHEME || role == Role.HOST ? left.plus(right) : left.slash(right));
                }
            }
        }
        return all;
    }
}
