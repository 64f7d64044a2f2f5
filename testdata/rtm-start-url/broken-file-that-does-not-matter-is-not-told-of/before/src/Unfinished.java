class Unfinished {
    void weather( {
