package example;

class C2 {
    static final String V2 = C1.V1;
}
