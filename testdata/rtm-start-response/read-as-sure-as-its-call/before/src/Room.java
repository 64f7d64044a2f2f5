class Room {
    Object channels;

    boolean known() {
        return channels != null;
    }
}
