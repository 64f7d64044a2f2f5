(defproject bot "1"
  :dependencies [[org.clojure/clojure "1.11.1"]
                 [com.ullink.slack/simpleslackapi "1.2.0"]])
