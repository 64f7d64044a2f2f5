class Answer<T> {
    private final T body;

    Answer(T body) {
        this.body = body;
    }

    T body() {
        return body;
    }
}
