func start() {
    let url = URL(string: "https://slack.com/api/rtm.start")!
    URLSession.shared.dataTask(with: url) { data, _, _ in
        let json = try! JSONSerialization.jsonObject(with: data!) as! [String: Any]
        print(json["channels"]!)
    }.resume()
}
func list() {
    let url = URL(string: "https://slack.com/api/conversations.list")!
    URLSession.shared.dataTask(with: url) { data, _, _ in
        let json = try! JSONSerialization.jsonObject(with: data!) as! [String: Any]
        print(json["channels"]!)
    }.resume()
}
