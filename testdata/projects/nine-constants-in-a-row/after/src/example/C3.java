package example;

class C3 {
    static final String V3 = C2.V2;
}
