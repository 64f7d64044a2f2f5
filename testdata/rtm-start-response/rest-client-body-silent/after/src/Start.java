record Start(boolean ok, String url, String error) {}
