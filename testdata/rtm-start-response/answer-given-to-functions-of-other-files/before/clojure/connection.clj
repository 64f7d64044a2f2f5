(ns bot.connection
  (:require [bot.web :as web]))

(defn connect [token remember]
  (let [team (web/start token)]
    (remember team)
    (:url team)))

(defn run [token set-team]
  (let [team (web/start token)]
    (set-team team)))
