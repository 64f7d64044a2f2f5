package example;

class C5 {
    static final String V5 = C4.V4;
}
