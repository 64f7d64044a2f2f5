import Foundation
func start(token: String) {
    var c = URLComponents(string: "https://slack.com/api/rtm.start")!
    c.queryItems = [URLQueryItem(name: "token", value: token), URLQueryItem(name: "mpim_aware", value: "1")]
    URLSession.shared.dataTask(with: c.url!) { data, _, _ in
        let json = try! JSONSerialization.jsonObject(with: data!) as! [String: Any]
        print(json["url"]!)
        print(json["channels"]!)
    }.resume()
}
