import Foundation
struct Start: Decodable {
    let url: URL
    let members: [String]
    enum CodingKeys: String, CodingKey {
        case url
        case members = "users"
    }
}
let (data, _) = try await URLSession.shared.data(from: URL(string: "https://slack.com/api/rtm.start")!)
let s = try JSONDecoder().decode(Start.self, from: data)
print(s.members)
