package com.example.realtime;

public class RTMStartRequest {
    private boolean mpimAware;

    public RTMStartRequest mpimAware(boolean mpimAware) {
        this.mpimAware = mpimAware;
        return this;
    }
}
