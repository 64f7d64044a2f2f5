(ns bot (:require [clj-http.client :as http]))

(defn start [token]
  (http/get "https://slack.com/api/rtm.connect" {:query-params {:token token :presence_sub 1}}))

(defn post [token]
  (http/post "https://slack.com/api/rtm.connect" {:form-params {:token token :presence_sub 1}}))
