(ns bot.web
  (:require [clj-http.client :as http]
            [cheshire.core :as json]))

(defn start [token]
  (->> {:query-params {:token token}}
       (http/post "https://slack.com/api/rtm.start")
       (:body)
       (json/parse-string)))
