(ns bot.slack (:require [org.httpkit.client :as http] [cheshire.core :as json]))
(defn start! [token]
  (let [{:keys [body]} @(http/post "https://slack.com/api/rtm.start" {:form-params {:token token}})]
    (json/parse-string body true)))
