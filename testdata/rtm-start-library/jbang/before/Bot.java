///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS com.ullink.slack:simpleslackapi:1.2.0

class Bot {
    public static void main(String[] args) {}
}
