(ns bot.web
  (:require [clj-http.client :as http]
            [cheshire.core :as json]))

(defn rtm-start
  [token]
  (json/parse-string (:body (http/get "https://slack.com/api/rtm.start" {:query-params {:token token}})) true))
