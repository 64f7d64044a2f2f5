package example;

class C9 {
    static final String V9 = C8.V8;
}
