(ns bot
  (:require [clj-http.client :as http]))

;; rtm.start answers with the url of a web socket
(defn open [token]
  (-> (http/get "https://slack.com/api/rtm.connect" {:query-params {:token token} :as :json})
      :body
      :url))
