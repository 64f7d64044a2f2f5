(ns bot (:require [clj-http.client :as http]))

(defn start [token]
  (http/get "https://slack.com/api/rtm.start" {:query-params {:token token :presence_sub 1}}))

(defn post [token]
  (http/post "https://slack.com/api/rtm.start" {:form-params {:token token :presence_sub 1}}))
