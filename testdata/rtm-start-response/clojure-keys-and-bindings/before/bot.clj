(ns bot
  (:require [clj-http.client :as http]
            [cheshire.core :as json]))

(defn start [token]
  (let [resp (http/get "https://slack.com/api/rtm.start" {:as :json})
        rtm (:body resp)]
    {:url (:url rtm)
     :me (get-in rtm [:self :id])
     :zone (get-in rtm [:self :prefs])
     :users (:users rtm)
     :ims (get rtm :ims)}))

(defn groups []
  (-> (http/post "https://slack.com/api/rtm.start")
      :body
      (json/parse-string true)
      :groups))

(defn members []
  (let [{:keys [url bots]} (json/parse-string (slurp "https://slack.com/api/rtm.start") true)]
    [url bots]))

(defn connect []
  (let [{:keys [url bots]} (json/parse-string (slurp "https://slack.com/api/rtm.connect") true)
        list (:body (http/get "https://slack.com/api/users.list"))]
    [url bots (:users list)]))
