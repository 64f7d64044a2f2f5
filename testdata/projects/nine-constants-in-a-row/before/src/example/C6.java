package example;

class C6 {
    static final String V6 = C5.V5;
}
