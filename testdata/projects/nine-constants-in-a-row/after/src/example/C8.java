package example;

class C8 {
    static final String V8 = C7.V7;
}
