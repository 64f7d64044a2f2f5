package example;

class C4 {
    static final String V4 = C3.V3;
}
