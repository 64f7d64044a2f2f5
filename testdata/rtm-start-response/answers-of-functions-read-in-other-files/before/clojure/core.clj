(ns bot.core
  (:require [bot.web :as web]))

(defn connect [token]
  (let [team (web/rtm-start token)]
    (println (count (:users team)))
    (:url team)))
