package com.example.names;

class Gauge {
    private int started;

    void count(Endpoint endpoint) {
        started += endpoint == Endpoint.RTM_START ? 1 : 0;
    }
}
