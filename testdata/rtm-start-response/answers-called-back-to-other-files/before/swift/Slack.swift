import Foundation
class SlackApi {
    func start(completion: @escaping ([String: Any]) -> Void) {
        let url = URL(string: "https://slack.com/api/rtm.start")!
        URLSession.shared.dataTask(with: url) { data, _, _ in
            let json = try! JSONSerialization.jsonObject(with: data!) as! [String: Any]
            completion(json)
        }.resume()
    }
}
