(ns lunch
  (:require [clj-http.client :as http]))

(def start-url "https://slack.com/api/rtm.start")
(def list-url "https://slack.com/api/users.list")

(defn open [token]
  (let [began (:body (http/get start-url {:as :json}))]
    (println (count (:users began)))
    (:url began)))

(defn members [token]
  (let [all (:body (http/get list-url {:as :json}))]
    (:users all)))
