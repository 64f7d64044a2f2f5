(ns bot.team)

(def state (atom nil))

(defn set-team [team]
  (reset! state team))

(defn user-names []
  (->> @state
       :users
       (map :name)))
