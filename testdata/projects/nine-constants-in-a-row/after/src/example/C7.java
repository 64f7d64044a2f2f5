package example;

class C7 {
    static final String V7 = C6.V6;
}
